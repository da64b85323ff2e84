package no.samdrift.web.ui.servicedesk.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.comment.Visits;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.AtOnce;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.work.CaseHistory;
import no.samdrift.servicedesk.work.CaseMentions;
import no.samdrift.servicedesk.work.CaseState;
import no.samdrift.servicedesk.work.Cases;
import no.samdrift.servicedesk.work.RestrictedCases;
import no.samdrift.web.ui.cooperation.FollowButton;
import no.samdrift.web.ui.part.Besides;
import no.samdrift.web.ui.part.DocumentDesk;
import no.samdrift.web.ui.part.OwnParts;

/** What the parts of a case's screen ask, whatever its practice; passed on as one thing. */
@Dependent
public class Desk {
    @Inject
    Cases cases;

    @Inject
    RestrictedCases restricted;

    @Inject
    People people;

    @Inject
    CaseHistory history;

    @Inject
    OwnParts own;

    @Inject
    DocumentDesk documents;

    @Inject
    AtOnce atOnce;

    @Inject
    Besides besides;

    @Inject
    Teams teams;

    @Inject
    Levels levels;

    @Inject
    Calendars calendars;

    @Inject
    FollowButton follow;

    @Inject
    Visits visits;

    @Inject
    QueueWay way;

    @Inject
    CaseMentions mentions;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    /** When the caller looked at the case before now, null for never. */
    Instant since;

    void arrive(Shown shown) {
        since = visits.arrive(shown.kind(), shown.allowed().id());
    }

    /** Whether others did it since the caller was here. */
    boolean isNew(Instant at, Long personId) {
        return since != null
                && at.isAfter(since)
                && !Objects.equals(personId, current.get().personId());
    }

    boolean isNew(Instant at, String by) {
        return since != null && at.isAfter(since) && !by.equals(current.get().name());
    }

    /** A case as read at one moment, and what the caller may do with it. */
    public record Shown(
            String kind,
            String number,
            int version,
            CaseState state,
            Long teamId,
            Long assigneeId,
            List<CaseClock> clocks,
            Cases.Allowed allowed) {
        /** Whether it is shown without the operation's own words. */
        public boolean plainly() {
            return !allowed.work() && !allowed.internal() && allowed.own();
        }
    }

    public Cases.Allowed allowed(String kind, String number) {
        return cases.allowed(kind, number);
    }

    public boolean isMine(Shown shown) {
        return Objects.equals(shown.assigneeId(), current.get().personId());
    }

    public void take(Shown shown) {
        cases.take(shown.kind(), shown.number());
    }
}
