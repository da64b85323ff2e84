package no.samdrift.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.notice.Follows;
import no.samdrift.cooperation.notice.News;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.notice.Topic;
import no.samdrift.cooperation.notice.Why;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/** Tells who answers for a decision that its follow-up is due: the house's own work, a few times a day (R4). */
@ApplicationScoped
@Transactional
public class FollowUpNotices {
    private static final int SOON = 14;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    @Inject
    Grants grants;

    @Inject
    Follows follows;

    @Inject
    Notices notices;

    @Inject
    Sql sql;

    @Inject
    Time time;

    private record Due(long id, String title, Long ownerId, LocalDate dueOn) {}

    /** How many decisions were told of. */
    public int remind() {
        int told = 0;
        for (Due due : sql.list(
                Due.class,
                "select id, title, owner_id, due_on from governance_decision where status = 'OPEN' and due_on <= :soon",
                Map.of("soon", time.today().plusDays(SOON)))) {
            String what = due.dueOn().isBefore(time.today()) ? "late" : "soon";
            if (!isNew(due, what)) continue;
            tell(due, what);
            told++;
        }
        return told;
    }

    private boolean isNew(Due due, String what) {
        return sql.run(
                        "insert ignore into governance_decision_told(decision_id, due_on, what, told_at)"
                                + " values (:id, :due, :what, :now)",
                        Map.of("id", due.id(), "due", due.dueOn(), "what", what, "now", time.now()))
                > 0;
    }

    private void tell(Due due, String what) {
        Map<Long, Why> people = new HashMap<>();
        (due.ownerId() == null ? grants.holders(Role.COUNCIL_CHAIR) : List.of(due.ownerId()))
                .forEach(person -> people.put(person, Why.RESPONSIBLE));
        follows.join(people, "decision", due.id(), who -> who.anywhere(GovernanceRight.READ));
        notices.tell(
                new News(
                        Topic.DUE,
                        "decision." + what,
                        "decision",
                        String.valueOf(due.id()),
                        due.title(),
                        due.dueOn().format(DAY),
                        false),
                people);
    }
}
