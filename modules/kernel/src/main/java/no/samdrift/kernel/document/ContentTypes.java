package no.samdrift.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a file is, by its first bytes; the name only tells kinds of the same sort apart. */
@ApplicationScoped
public class ContentTypes {
    static final String USUAL = "application/pdf,image/png,image/jpeg,image/gif,image/webp,image/heic,image/tiff,"
            + "text/plain,text/csv,text/x-log,message/rfc822,application/vnd.ms-outlook,"
            + "application/msword,application/vnd.ms-excel,application/vnd.ms-powerpoint,"
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
            + "application/vnd.openxmlformats-officedocument.presentationml.presentation,"
            + "application/vnd.oasis.opendocument.text,application/vnd.oasis.opendocument.spreadsheet,"
            + "application/vnd.oasis.opendocument.presentation";

    @Inject
    @ConfigProperty(name = "samdrift.documents.types", defaultValue = USUAL)
    Set<String> allowed;

    /** Those that are taken, as media types. */
    public Set<String> allowed() {
        return allowed;
    }

    /**
     * @param first the beginning of the content
     * @throws DocumentTypeRefused where that is not taken
     */
    String of(String name, byte[] first) {
        String type = detected(name, first);
        if (!allowed.contains(type)) throw new DocumentTypeRefused(type);
        return type;
    }

    static String detected(String name, byte[] first) {
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try {
            return Known.TYPES
                    .detect(new ByteArrayInputStream(first), named)
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read when the first document comes. */
    private static final class Known {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes(ContentTypes.class.getClassLoader());
    }
}
