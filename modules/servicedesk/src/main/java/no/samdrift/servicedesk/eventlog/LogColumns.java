package no.samdrift.servicedesk.eventlog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.table.CsvRow;
import no.samdrift.kernel.text.PlainText;
import no.samdrift.servicedesk.incident.IncidentStatus;

/** Reads the fields of a row, each refused by name where it cannot be what it should be. */
final class LogColumns {
    static final List<String> NEEDED = List.of(
            "number",
            "incident_state",
            "sys_mod_count",
            "made_sla",
            "caller_id",
            "opened_by",
            "opened_at",
            "sys_updated_by",
            "sys_updated_at",
            "location",
            "category",
            "impact",
            "urgency",
            "priority",
            "assignment_group",
            "assigned_to");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final int LONGEST = 100;
    private static final PlainText.Check PLAIN = new PlainText.Check();

    private final Instant now;

    /** {@code now}: nothing can have happened later. */
    LogColumns(Instant now) {
        this.now = now;
    }

    static void check(Set<String> headers) {
        List<String> missing =
                NEEDED.stream().filter(name -> !headers.contains(name)).toList();
        if (!missing.isEmpty()) throw RuleBroken.at("file", "missingColumns", String.join(", ", missing));
    }

    LogEvent event(CsvRow row) {
        String number = text(row, "number");
        if (number == null) throw RuleBroken.at("number", "missingNumber");
        if (number.length() > 60) throw RuleBroken.at("number", "fieldTooLong");
        return new LogEvent(
                row.line(),
                number,
                status(text(row, "incident_state")),
                Objects.requireNonNullElse(count(row, "sys_mod_count"), 0),
                count(row, "reassignment_count"),
                flag(text(row, "made_sla")),
                text(row, "caller_id"),
                text(row, "opened_by"),
                time(row, "opened_at"),
                text(row, "sys_updated_by"),
                time(row, "sys_updated_at"),
                text(row, "contact_type"),
                text(row, "location"),
                text(row, "category"),
                text(row, "subcategory"),
                text(row, "u_symptom"),
                text(row, "cmdb_ci"),
                level(Impact.values(), "impact", row, 1),
                level(Urgency.values(), "urgency", row, 1),
                level(Priority.values(), "priority", row, -1),
                text(row, "assignment_group"),
                text(row, "assigned_to"),
                text(row, "problem_id"),
                text(row, "rfc"),
                text(row, "closed_code"),
                text(row, "resolved_by"));
    }

    private static String text(CsvRow row, String column) {
        String text = row.get(column).replaceAll(" +", " ");
        if (text.isEmpty() || text.equals("?")) return null;
        if (text.length() > LONGEST) throw RuleBroken.at(column, "fieldTooLong");
        if (!PLAIN.isValid(text, null)) throw RuleBroken.at(column, "notPlainText");
        return text;
    }

    private Instant time(CsvRow row, String column) {
        String text = text(row, column);
        try {
            Instant at = LocalDateTime.parse(text == null ? "" : text, TIME).toInstant(ZoneOffset.UTC);
            if (!at.isBefore(FIRST) && !at.isAfter(now)) return at;
        } catch (DateTimeException e) {
            // told below
        }
        throw RuleBroken.at(column, "badLogTime", column, text == null ? "?" : text);
    }

    private static IncidentStatus status(String state) {
        return switch (state == null ? "?" : state) {
            case "New" -> IncidentStatus.NEW;
            case "Active" -> IncidentStatus.IN_PROGRESS;
            case "Awaiting User Info", "Awaiting Evidence" -> IncidentStatus.WAITING_USER;
            case "Awaiting Problem" -> IncidentStatus.WAITING_PROBLEM;
            case "Awaiting Vendor" -> IncidentStatus.WAITING_VENDOR;
            case "Resolved" -> IncidentStatus.RESOLVED;
            case "Closed" -> IncidentStatus.CLOSED;
            default -> throw RuleBroken.at("incident_state", "unknownState", state == null ? "?" : state);
        };
    }

    private static Integer count(CsvRow row, String column) {
        String text = text(row, column);
        if (text == null) return null;
        if (!text.matches("\\d{1,9}")) throw RuleBroken.at(column, "badLogValue", column, text);
        return Integer.valueOf(text);
    }

    private static Boolean flag(String text) {
        if (text == null) return null;
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "TRUE" -> true;
            case "FALSE" -> false;
            default -> throw RuleBroken.at("made_sla", "badLogValue", "made_sla", text);
        };
    }

    /** {@code 2 - Medium}: the digit counts, 1 first. Unknown is the value at {@code unknown}, null where that is -1. */
    private static <E> E level(E[] values, String column, CsvRow row, int unknown) {
        String text = text(row, column);
        if (text == null) return unknown < 0 ? null : values[unknown];
        if (text.matches("\\d( - .*)?")) {
            int place = text.charAt(0) - '1';
            if (place >= 0 && place < values.length) return values[place];
        }
        throw RuleBroken.at(column, "badLogValue", column, text);
    }
}
