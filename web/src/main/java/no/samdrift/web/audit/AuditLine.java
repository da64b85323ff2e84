package no.samdrift.web.audit;

import java.util.List;
import java.util.stream.Collectors;
import no.samdrift.kernel.audit.AuditEntry;

/** One row of the audit in words. */
public record AuditLine(AuditEntry entry, List<Part> parts, List<Difference> differences) {
    /**
     * A piece of the sentence.
     *
     * @param kind and {@code key} of the thing that it names, as they lead to its page; null where it names none that the reader sees
     */
    public record Part(String text, String kind, String key) {
        Part(String text) {
            this(text, null, null);
        }
    }

    /** What was one thing and is another, by its name on screen; either may be empty. */
    public record Difference(String name, String before, String after) {
        @Override
        public String toString() {
            return name + ": " + (before.isEmpty() ? after : before + " → " + (after.isEmpty() ? "–" : after));
        }
    }

    public String sentence() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    public String changes() {
        return differences.stream().map(Difference::toString).collect(Collectors.joining("; "));
    }
}
