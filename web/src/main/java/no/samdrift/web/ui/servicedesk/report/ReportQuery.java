package no.samdrift.web.ui.servicedesk.report;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Period and member as they stand in the address: {@code from} and {@code until} are both included. */
record ReportQuery(LocalDate from, LocalDate until, String member) {

    /** The last full month where the address says nothing. */
    static ReportQuery of(QueryParameters address, LocalDate today) {
        LocalDate first = today.withDayOfMonth(1).minusMonths(1);
        LocalDate from = day(address, "from", first);
        LocalDate until = day(address, "until", from.withDayOfMonth(from.lengthOfMonth()));
        return new ReportQuery(
                from,
                until.isBefore(from) ? from : until,
                address.getSingleParameter("member").orElse(null));
    }

    private static LocalDate day(QueryParameters address, String name, LocalDate otherwise) {
        try {
            return address.getSingleParameter(name).map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeException e) {
            return otherwise;
        }
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
