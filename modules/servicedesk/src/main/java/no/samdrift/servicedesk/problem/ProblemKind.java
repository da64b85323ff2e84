package no.samdrift.servicedesk.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.audit.AuditSecrecy;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.work.CaseDocuments;
import no.samdrift.servicedesk.work.CaseKind;
import no.samdrift.servicedesk.work.CaseState;
import no.samdrift.servicedesk.work.Restrictions;
import no.samdrift.servicedesk.work.Timeline;

/** Problems as desk, search and audit know them. */
@ApplicationScoped
class ProblemKind implements CaseKind<Problem>, AuditSecrecy {
    static final String KIND = "problem";
    private static final String TABLE = "servicedesk_problem";

    @Inject
    Restrictions restrictions;

    @Produces
    static final SearchSource SEARCH = Timeline.searched(KIND, ProblemRight.READ, """
            x.id, x.number as `key`, x.title, m.name as hint,
            concat_ws(' ', left(x.description, 4000), left(x.cause, 2000), left(x.workaround, 2000),
                left(x.solution, 2000)) as text,
            x.member_id, null as unit_id, x.system_id, null as vendor_id, null as person_id,
            if(x.status in ('CLOSED', 'CANCELLED', 'RESOLVED'), 0, 1) as `rank`
            from servicedesk_problem x left join cooperation_member m on m.id = x.member_id where true""");

    @Produces
    static final SearchSource DOCUMENTS = documents(false);

    @Produces
    static final SearchSource INTERNAL_DOCUMENTS = documents(true);

    private static SearchSource documents(boolean internal) {
        return CaseDocuments.found(KIND, internal, ProblemRight.READ, TABLE, placed("t"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String prefix() {
        return "PRB";
    }

    @Override
    public Class<Problem> type() {
        return Problem.class;
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public Visibility.Columns columns(String alias) {
        return placed(alias);
    }

    private static Visibility.Columns placed(String alias) {
        return new Visibility.Columns(alias + ".member_id", null, alias + ".system_id", null, null);
    }

    @Override
    public Right read() {
        return ProblemRight.READ;
    }

    @Override
    public Right work() {
        return ProblemRight.WORK;
    }

    @Override
    public List<CaseState> states() {
        return List.of(ProblemStatus.values());
    }

    @Override
    public String subject() {
        return KIND;
    }

    @Override
    public List<String> written() {
        return List.of("title", "description", "cause", "workaround", "solution");
    }

    @Override
    public Set<String> texts() {
        return Set.of("title", "description", "cause", "workaround", "solution");
    }

    @Override
    public Right right() {
        return ServiceDeskRight.READ_INTERNAL;
    }

    @Override
    public Set<String> closed(Set<String> keys) {
        return restrictions.hiding(TABLE, "x.id", keys);
    }
}
