package no.samdrift.web.api.servicedesk;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.incident.IncidentFilter;
import no.samdrift.servicedesk.incident.IncidentStatus;

/** The filters of the list of incidents as query parameters. */
public class IncidentParameters {
    @QueryParam("status")
    private String status;

    @QueryParam("open")
    private String open;

    @QueryParam("member")
    private String member;

    @QueryParam("service")
    private String service;

    @QueryParam("priority")
    private String priority;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("resolvedFrom")
    private String resolvedFrom;

    @QueryParam("resolvedTo")
    private String resolvedTo;

    @QueryParam("closedFrom")
    private String closedFrom;

    @QueryParam("closedTo")
    private String closedTo;

    @QueryParam("openAt")
    private String openAt;

    @QueryParam("responseKept")
    private String responseKept;

    @QueryParam("resolutionKept")
    private String resolutionKept;

    @QueryParam("sourceKept")
    private String sourceKept;

    @QueryParam("reassigned")
    private String reassigned;

    @QueryParam("reopened")
    private String reopened;

    @QueryParam("system")
    private String system;

    IncidentFilter filter(Members members, Services services, Systems systems) {
        return IncidentFilter.ALL
                .draft()
                .status(choice(IncidentStatus.class, "status", status))
                .open(flag("open", open))
                .of(
                        member == null ? null : members.byNo(member).id(),
                        service == null ? null : services.byCode(service).id(),
                        system == null ? null : systems.byCode(system).system().id(),
                        choice(Priority.class, "priority", priority))
                .opened(instant("from", from), instant("to", to))
                .resolved(instant("resolvedFrom", resolvedFrom), instant("resolvedTo", resolvedTo))
                .closed(instant("closedFrom", closedFrom), instant("closedTo", closedTo))
                .responseKept(flag("responseKept", responseKept))
                .resolutionKept(flag("resolutionKept", resolutionKept))
                .sourceKept(flag("sourceKept", sourceKept))
                .reassigned(Boolean.TRUE.equals(flag("reassigned", reassigned)))
                .reopened(Boolean.TRUE.equals(flag("reopened", reopened)))
                .openAt(instant("openAt", openAt))
                .done();
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, String text) {
        if (text == null) return null;
        for (E value : type.getEnumConstants()) if (value.name().equals(text)) return value;
        throw RuleBroken.at(name, "unknown", text);
    }

    private static Boolean flag(String name, String text) {
        if (text == null) return null;
        if (text.equals("true") || text.equals("false")) return Boolean.valueOf(text);
        throw RuleBroken.at(name, "unknown", text);
    }

    private static Instant instant(String name, String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw RuleBroken.at(name, "badInstant", text);
        }
    }
}
