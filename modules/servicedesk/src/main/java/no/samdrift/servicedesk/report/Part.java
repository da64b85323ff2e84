package no.samdrift.servicedesk.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.catalogue.level.Priority;

/** By what the figures are broken down, beside the member: the key of a case {@code i}, and the instants that matter. */
enum Part {
    ALL("0", "opened_at", "resolved_at", "closed_at"),
    SERVICE("i.service_id", "opened_at", "resolved_at", "closed_at"),
    /** From 1, the most urgent. */
    PRIORITY("field(i.priority, " + priorities() + ")", "opened_at", "resolved_at", "closed_at"),
    SYSTEM("i.system_id", "opened_at"),
    /** Spans of seconds with the same leading four bits: few, and each narrow beside its length. */
    TIME(
            "length(bin(i.service_s)) * 8 + (i.service_s >> greatest(length(bin(i.service_s)) - 4, 0)) % 8",
            "resolved_at");

    static final List<Part> WORK = List.of(ALL, SERVICE, PRIORITY);

    final String key;
    final List<String> instants;

    Part(String key, String... instants) {
        this.key = key;
        this.instants = List.of(instants);
    }

    private static String priorities() {
        return Stream.of(Priority.values()).map(p -> "'" + p + "'").collect(Collectors.joining(", "));
    }

    static String names() {
        return Stream.of(values()).map(p -> "'" + p + "'").collect(Collectors.joining(", "));
    }
}
