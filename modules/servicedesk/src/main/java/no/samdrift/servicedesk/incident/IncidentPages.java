package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.servicedesk.ServiceDeskRight;

/** What screens ask beside the case itself: what the caller may do with it, and the cases of one person. */
@ApplicationScoped
@Transactional
public class IncidentPages {
    private static final String ROW =
            "select i.number as id, i.number, i.title, i.status, i.priority, null as member_no,"
                    + " m.name as member, s.code as service, null as `system`, null as team, a.name as assignee,"
                    + " r.name as reporter, i.opened_at, i.updated_at, nullif(w.due_at, '9999-12-31') as due_at, i.id as case_id"
                    + " from servicedesk_incident i join cooperation_member m on m.id = i.member_id"
                    + " join catalogue_service s on s.id = i.service_id left join cooperation_person a on a.id = i.assignee_id"
                    + " left join cooperation_person r on r.id = i.reporter_id"
                    + " left join servicedesk_work_item w on w.case_id = i.id";

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private IncidentQueue queue;

    /**
     * What the caller may do with one case; the services ask again.
     *
     * @param own the caller reported it
     */
    public record Allowed(long id, boolean work, boolean reply, boolean internal, boolean own) {}

    private record Placed(long id, Long memberId, Long unitId, Long systemId, Long vendorId, Long reporterId) {}

    public Allowed allowed(String number) {
        Placed placed = sql.first(
                        Placed.class,
                        "select i.id, i.member_id, i.unit_id, i.system_id, i.vendor_id, i.reporter_id"
                                + " from servicedesk_incident i where i.number = :number and " + queue.visible("i"),
                        Map.of("number", number == null ? "" : number))
                .orElseThrow(() -> new NotFound("incident", number));
        Caller caller = current.get();
        Target target = new Target(
                placed.memberId(), placed.unitId(), placed.systemId(), placed.vendorId(), placed.reporterId());
        return new Allowed(
                placed.id(),
                caller.may(ServiceDeskRight.WORK_INCIDENTS, target),
                caller.may(ServiceDeskRight.REPLY, target),
                caller.may(ServiceDeskRight.READ_INTERNAL, target),
                Objects.equals(placed.reporterId(), caller.personId()));
    }

    /** The cases the caller reported, open or not, newest first. */
    public List<IncidentRow> own(int offset, int limit) {
        return sql.list(
                IncidentRow.class,
                ROW + " where i.reporter_id = :person and " + queue.visible("i") + " order by i.id desc limit " + limit
                        + " offset " + offset,
                Map.of("person", current.get().personId()));
    }
}
