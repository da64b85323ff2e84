package no.samdrift.web.api;

import jakarta.ws.rs.core.StreamingOutput;
import no.samdrift.kernel.table.TableFormat;

/** One thing as JSON, or as a file in the format that was asked for; one of {@code json} and {@code file} is null. */
public record Download<D>(D json, File file) {

    /** The formats, as they stand in the address. */
    public enum Format {
        json(null),
        csv(TableFormat.CSV),
        xlsx(TableFormat.XLSX),
        pdf(TableFormat.PDF);

        private final TableFormat ofFile;

        Format(TableFormat ofFile) {
            this.ofFile = ofFile;
        }

        /** Not so where none is given. */
        public static boolean isFile(Format given) {
            return given != null && given != json;
        }

        /** That of the file; null for JSON. */
        public TableFormat ofFile() {
            return ofFile;
        }
    }

    /** @param name with its extension */
    public record File(String name, String mediaType, StreamingOutput content) {}

    public static <D> Download<D> json(D json) {
        return new Download<>(json, null);
    }

    public static <D> Download<D> file(String name, TableFormat format, StreamingOutput content) {
        return new Download<>(null, new File(name, format.mediaType(), content));
    }
}
