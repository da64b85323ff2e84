package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samdrift.cooperation.comment.Mentions;
import no.samdrift.cooperation.notice.Follows;
import no.samdrift.cooperation.notice.News;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.notice.Topic;
import no.samdrift.cooperation.notice.Why;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Sql;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.clock.ClockPassed;
import no.samdrift.servicedesk.team.Teams;

/** Who is told of what happens in a case: who has it, else the team; and the reporter, of what the reporter may see (R7). */
@ApplicationScoped
class CaseNotices {
    private static final int ALL = 100;
    /** Of these it was asked whether they may read it. */
    private static final Set<Why> ASKED_FOR = Set.of(Why.FOLLOWER, Why.MENTIONED);

    @Inject
    Notices notices;

    @Inject
    Follows follows;

    @Inject
    CaseMentions mentions;

    @Inject
    CaseKinds kinds;

    @Inject
    Restrictions restrictions;

    @Inject
    Teams teams;

    @Inject
    Sql sql;

    void said(@Observes CaseSaid said) {
        boolean open = said.kind() == EntryKind.REPLY;
        Map<Long, Why> people =
                responsible(said.head().assigneeId(), said.head().teamId());
        if (open) reporter(said.head(), people);
        followers(said.head(), open, people);
        String words = said.text();
        if (Mentions.any(words)) {
            Set<Long> named = mentions.keep(said, reads(said.head(), open));
            words = mentions.words(said);
            Map<Long, Why> told = named.stream().collect(Collectors.toMap(person -> person, person -> Why.MENTIONED));
            tell(said.head().id(), news(Topic.MENTIONED, "case.mentioned", said.head(), words), told);
            people.keySet().removeAll(named);
        }
        tell(said.head().id(), news(Topic.SAID, open ? "case.replied" : "case.noted", said.head(), words), people);
    }

    void moved(@Observes CaseMoved moved) {
        CaseHead was = moved.was();
        CaseHead is = moved.is();
        if (is.assigneeId() != null && !is.assigneeId().equals(was.assigneeId()))
            tell(is.id(), news(Topic.ASSIGNED, "case.assigned", is, null), Map.of(is.assigneeId(), Why.ASSIGNEE));
        if (is.assigneeId() == null && is.teamId() != null && !Objects.equals(is.teamId(), was.teamId()))
            tell(is.id(), news(Topic.TEAM, "case.team", is, null), responsible(null, is.teamId()));
        if (was.state() != is.state()) state(was, is, moved.solution());
    }

    private void state(CaseHead was, CaseHead is, String solution) {
        if (!was.state().isOpen() && is.state().isOpen()) {
            tell(is.id(), news(Topic.MOVED, "case.reopened", is, null), responsible(is.assigneeId(), is.teamId()));
            return;
        }
        String what = switch (is.state().phase()) {
            case DONE -> "case.solved";
            case ENDED -> "case.closed";
            default -> is.state().pauses() ? "case.asked" : null;
        };
        if (what == null) return;
        Map<Long, Why> people = new HashMap<>();
        reporter(is, people);
        followers(is, true, people);
        tell(is.id(), news(Topic.MOVED, what, is, what.equals("case.solved") ? solution : null), people);
    }

    private record Open(String kind, String number, String title, Long assigneeId, Long teamId) {}

    void passed(@Observes ClockPassed passed) {
        boolean late = passed.percent() >= ALL;
        String what =
                (late ? "case.late." : "case.soon.") + passed.metric().name().toLowerCase(Locale.ROOT);
        sql.first(
                        Open.class,
                        "select kind, number, title, assignee_id, team_id from servicedesk_work_item where case_id = :id",
                        Map.of("id", passed.caseId()))
                .ifPresent(open -> tell(
                        passed.caseId(),
                        new News(
                                Topic.DUE,
                                what,
                                open.kind(),
                                open.number(),
                                open.title(),
                                String.valueOf(passed.percent()),
                                late),
                        responsible(open.assigneeId(), open.teamId())));
    }

    /** R9: of what is kept to some, they alone are told, and only that there is something to read. */
    private void tell(long caseId, News news, Map<Long, Why> people) {
        Set<Long> insiders =
                people.isEmpty() ? null : restrictions.people(caseId).orElse(null);
        if (insiders == null) {
            notices.tell(news, people);
            return;
        }
        Map<Long, Why> told = new HashMap<>(people);
        told.entrySet().removeIf(each -> !insiders.contains(each.getKey()) && !ASKED_FOR.contains(each.getValue()));
        String percent = news.topic() == Topic.DUE ? news.detail() : null;
        notices.tell(
                new News(news.topic(), news.what(), news.kind(), news.key(), news.key(), percent, news.urgent()), told);
    }

    private static News news(Topic topic, String what, CaseHead head, String detail) {
        return new News(topic, what, head.kind(), head.number(), head.title(), detail, false);
    }

    private static void reporter(CaseHead head, Map<Long, Why> people) {
        Long reporter = head.place().reporterId();
        if (reporter != null) people.putIfAbsent(reporter, Why.REPORTER);
    }

    private void followers(CaseHead head, boolean open, Map<Long, Why> people) {
        follows.join(people, head.kind(), head.id(), reads(head, open));
    }

    private Predicate<Caller> reads(CaseHead head, boolean open) {
        Target at = head.place().target();
        Right read = kinds.named(head.kind()).read();
        return who -> who.may(read, at)
                && (open || who.may(ServiceDeskRight.READ_INTERNAL, at))
                && (who.may(ServiceDeskRight.READ_RESTRICTED, at)
                        || restrictions
                                .people(head.id())
                                .map(people -> people.contains(who.personId()))
                                .orElse(true));
    }

    private Map<Long, Why> responsible(Long assignee, Long team) {
        Map<Long, Why> people = new HashMap<>();
        if (assignee != null) people.put(assignee, Why.ASSIGNEE);
        else if (team != null) teams.peopleOf(team).forEach(person -> people.put(person, Why.TEAM));
        return people;
    }
}
