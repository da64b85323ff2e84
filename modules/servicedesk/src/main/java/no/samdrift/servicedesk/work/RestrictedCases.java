package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.notice.News;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.notice.Topic;
import no.samdrift.cooperation.notice.Why;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;

/** Keeps a case of any practice to some, and opens it again (R9, R10). */
@ApplicationScoped
@Transactional
public class RestrictedCases {
    @Inject
    CaseKinds kinds;

    @Inject
    CaseWork work;

    @Inject
    Restrictions restrictions;

    @Inject
    Callers callers;

    @Inject
    Grants grants;

    @Inject
    Notices notices;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    Sql sql;

    private record Known(long id, Restriction reason, Instant since, String by) {}

    /** Nothing where all may see it who see its neighbours. */
    public Optional<Restricted> of(String kind, String number) {
        CaseKind<?> practice = practice(kind);
        Known known = sql.first(
                        Known.class,
                        "select c.id, r.reason, r.since, p.name as `by` from " + practice.table()
                                + " c left join servicedesk_restriction r on r.case_id = c.id"
                                + " left join cooperation_person p on p.id = r.by_id where c.number = :number and "
                                + kinds.visible(practice, "c"),
                        Map.of("number", number))
                .orElseThrow(() -> new NotFound(kind, number));
        if (known.reason() == null) return Optional.empty();
        return Optional.of(new Restricted(known.reason(), known.since(), known.by(), people(practice, known.id())));
    }

    private CaseKind<?> practice(String kind) {
        return kinds.all().stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("case", kind));
    }

    private Case held(String kind, String number) {
        CaseKind<?> practice = practice(kind);
        return work.hold(practice, number, practice.work());
    }

    /** R6. */
    private List<Restricted.Insider> people(CaseKind<?> kind, long id) {
        String reporter = kind.columns("c").person();
        boolean unnamed = reporter != null && current.get().has(Role.VENDOR);
        return sql.list(
                Restricted.Insider.class,
                "select p.id, p.name, n.person_id in (coalesce(c.assignee_id, 0), "
                        + (reporter == null ? "0" : "coalesce(" + reporter + ", 0)")
                        + ") as bound from servicedesk_insider n join cooperation_person p on p.id = n.person_id join "
                        + kind.table() + " c on c.id = n.case_id where n.case_id = :id"
                        + (unnamed ? " and p.id <> coalesce(" + reporter + ", 0)" : "") + " order by p.name, p.id",
                Map.of("id", id));
    }

    /** From now on, or with another reason and other people. Who does it still sees it. */
    public void restrict(String kind, String number, @Valid Restrict restrict) {
        restrict(held(kind, number), restrict);
    }

    /** Of a case that has just been begun, whoever reports it. */
    public void begin(Case fresh, Restriction reason) {
        restrict(fresh, new Restrict(reason, null));
    }

    private void restrict(Case known, Restrict restrict) {
        CaseHead head = known.head();
        Set<Long> people = new LinkedHashSet<>(restrict.people());
        for (Long person : people) refuseBlind(person, head);
        Stream.of(head.place().reporterId(), head.assigneeId(), current.get().personId())
                .filter(Objects::nonNull)
                .filter(person -> person != 0)
                .forEach(people::add);
        Optional<Set<Long>> before = restrictions.people(head.id());
        restrictions.put(head, restrict.reason(), people);
        told("restrict", head, Map.of("reason", restrict.reason(), "people", people));
        // what others were told before
        notices.blank(head.kind(), head.number());
        if (before.isEmpty())
            notices.tell(
                    new News(Topic.ASSIGNED, "case.restricted", head.kind(), head.number(), head.number(), null, false),
                    grants.holders(Role.OPERATIONS_MANAGER).stream()
                            .collect(Collectors.toMap(person -> person, person -> Why.RESPONSIBLE)));
    }

    /** Naming somebody who could not see the case anyway would only look as if they did. */
    private void refuseBlind(Long person, CaseHead head) {
        Optional<Caller> who = person == null ? Optional.empty() : callers.of(person, "");
        if (who.filter(caller ->
                        caller.may(kinds.named(head.kind()).read(), head.place().target()))
                .isEmpty()) throw RuleBroken.at("people", "cannotSeeCase");
    }

    /** Whoever sees its neighbours sees it again. */
    public void lift(String kind, String number) {
        Case known = held(kind, number);
        if (restrictions.people(known.head().id()).isEmpty()) return;
        restrictions.lift(known.head().id());
        told("lift", known.head(), Map.of());
    }

    private void told(String action, CaseHead head, Map<String, Object> facts) {
        audit.created(
                head.kind() + "." + action, head.kind(), head.id(), head.place().memberId(), facts);
        changes.put(head.kind(), head.id());
    }
}
