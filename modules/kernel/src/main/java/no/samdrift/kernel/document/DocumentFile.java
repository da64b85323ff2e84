package no.samdrift.kernel.document;

import java.util.Set;

/** A file that is stored whole; {@code size} in bytes. */
public record DocumentFile(String name, String type, int size, String sha256) {
    private static final Set<String> HARMLESS =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf");

    /** Whether a browser may show it within the house; everything else is only handed out. */
    public boolean isShown() {
        return HARMLESS.contains(type);
    }
}
