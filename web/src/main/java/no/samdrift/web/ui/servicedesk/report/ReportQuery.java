package no.samdrift.web.ui.servicedesk.report;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Period and member as they stand in the address: {@code from} and {@code until} are both included. */
record ReportQuery(LocalDate from, LocalDate until, String member) {

    /** The last full month where the address says nothing. */
    static ReportQuery of(Map<String, String> asked, LocalDate today) {
        LocalDate from = or(day(asked.get("from")), lastMonth(today));
        LocalDate until = or(day(asked.get("until")), endOfMonth(from));
        return new ReportQuery(from, until.isBefore(from) ? from : until, asked.get("member"));
    }

    /** The first day of the month before. */
    static LocalDate lastMonth(LocalDate today) {
        return today.withDayOfMonth(1).minusMonths(1);
    }

    static LocalDate endOfMonth(LocalDate day) {
        return day == null ? null : day.withDayOfMonth(day.lengthOfMonth());
    }

    /** Null for what is no day. */
    static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate or(LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }

    LocalDate to() {
        return until.plusDays(1);
    }

    QueryParameters address() {
        return QueryParameters.simple(parameters());
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("from", from.toString());
        parameters.put("until", until.toString());
        if (member != null) parameters.put("member", member);
        return parameters;
    }
}
