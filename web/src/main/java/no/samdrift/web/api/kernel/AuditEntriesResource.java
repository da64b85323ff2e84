package no.samdrift.web.api.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.AuditEntry;
import no.samdrift.kernel.audit.AuditFilter;
import no.samdrift.kernel.audit.AuditTrail;
import no.samdrift.kernel.data.Page;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.audit.AuditSaid;
import no.samdrift.web.audit.AuditWords;

/** Who did what, newest first. */
@Path("/audit-entries")
@RequestScoped
public class AuditEntriesResource {
    @Inject
    private AuditTrail trail;

    @Inject
    private AuditWords words;

    @Inject
    private CurrentCaller current;

    /**
     * {@code subjectType} and {@code subjectKey} narrow to one thing, {@code actor} to one user name and {@code personId} to one
     * person, {@code action} to what was done ({@code incident.reply}, or {@code add} whatever it was), {@code from} and {@code
     * to} to some days.
     */
    @GET
    public Listed<AuditSaid> list(
            @QueryParam("subjectType") String type,
            @QueryParam("subjectKey") String key,
            @QueryParam("actor") String actor,
            @QueryParam("personId") Long person,
            @QueryParam("action") String action,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate through,
            @BeanParam Listing listing) {
        AuditFilter filter = new AuditFilter(type, key, actor, person, action, from, through);
        return listing.of((cursor, limit) -> {
            Page<AuditEntry> page = trail.find(filter, cursor, limit);
            return new Page<>(
                    words.of(page.items(), current.get().language().locale()).stream()
                            .map(AuditSaid::of)
                            .toList(),
                    page.nextCursor());
        });
    }
}
