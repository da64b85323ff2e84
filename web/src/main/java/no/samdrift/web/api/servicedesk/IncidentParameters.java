package no.samdrift.web.api.servicedesk;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.servicedesk.incident.IncidentFilter;
import no.samdrift.servicedesk.incident.IncidentStatus;

/** The filters of the list of incidents as query parameters. */
public class IncidentParameters {
    @QueryParam("status")
    private IncidentStatus status;

    @QueryParam("open")
    private Boolean open;

    @QueryParam("member")
    private String member;

    @QueryParam("service")
    private String service;

    @QueryParam("priority")
    private Priority priority;

    @QueryParam("from")
    private Instant from;

    @QueryParam("to")
    private Instant to;

    @QueryParam("resolvedFrom")
    private Instant resolvedFrom;

    @QueryParam("resolvedTo")
    private Instant resolvedTo;

    @QueryParam("closedFrom")
    private Instant closedFrom;

    @QueryParam("closedTo")
    private Instant closedTo;

    @QueryParam("openAt")
    private Instant openAt;

    @QueryParam("responseKept")
    private Boolean responseKept;

    @QueryParam("resolutionKept")
    private Boolean resolutionKept;

    @QueryParam("sourceKept")
    private Boolean sourceKept;

    @QueryParam("reassigned")
    private Boolean reassigned;

    @QueryParam("reopened")
    private Boolean reopened;

    @QueryParam("system")
    private String system;

    IncidentFilter filter(Members members, Services services, Systems systems) {
        return IncidentFilter.ALL
                .status(status)
                .open(open)
                .of(
                        member == null ? null : members.byNo(member).id(),
                        service == null ? null : services.byCode(service).id(),
                        system == null ? null : systems.byCode(system).system().id(),
                        priority)
                .opened(from, to)
                .resolved(resolvedFrom, resolvedTo)
                .closed(closedFrom, closedTo)
                .responseKept(responseKept)
                .resolutionKept(resolutionKept)
                .sourceKept(sourceKept)
                .reassigned(Boolean.TRUE.equals(reassigned))
                .reopened(Boolean.TRUE.equals(reopened))
                .openAt(openAt);
    }
}
