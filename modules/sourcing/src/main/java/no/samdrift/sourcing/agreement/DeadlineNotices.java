package no.samdrift.sourcing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.notice.Follows;
import no.samdrift.cooperation.notice.News;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.notice.Topic;
import no.samdrift.cooperation.notice.Why;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/** Tells who answers for an agreement what must be done soon: the house's own work, a few times a day (R7). */
@ApplicationScoped
@Transactional
public class DeadlineNotices {
    /** Days before; what was missed meanwhile is told once, as the nearest of them. */
    private static final List<Integer> BEFORE = List.of(0, 7, 30, 90);

    private static final int SOON = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    @Inject
    Agreements agreements;

    @Inject
    Grants grants;

    @Inject
    Follows follows;

    @Inject
    CurrentCaller current;

    @Inject
    Notices notices;

    @Inject
    Sql sql;

    @Inject
    Time time;

    /** How many deadlines were told of. */
    public int tell() {
        List<Long> managers = managers();
        int told = 0;
        for (DeadlineRow deadline : agreements.dueWithin(BEFORE.getLast())) {
            if (deadline.daysLeft() < 0 || !isNew(deadline)) continue;
            tell(deadline, responsible(deadline.agreementId()).map(List::of).orElse(managers));
            told++;
        }
        return told;
    }

    private Optional<Long> responsible(long agreementId) {
        return sql.first(
                Long.class,
                "select responsible_id from sourcing_agreement where id = :id and responsible_id is not null",
                Map.of("id", agreementId));
    }

    /** Who holds the role for all; where nobody does, who manages the operation. */
    private List<Long> managers() {
        List<Long> people = grants.holders(Role.CONTRACT_MANAGER);
        return people.isEmpty() ? grants.holders(Role.OPERATIONS_MANAGER) : people;
    }

    private boolean isNew(DeadlineRow deadline) {
        int step = BEFORE.stream()
                .filter(days -> deadline.daysLeft() <= days)
                .findFirst()
                .orElseThrow();
        return sql.run(
                        "insert ignore into sourcing_deadline_told(agreement_id, kind, due_on, days_before, told_at)"
                                + " values (:agreement, :kind, :on, :step, :now)",
                        Map.of(
                                "agreement",
                                deadline.agreementId(),
                                "kind",
                                deadline.kind(),
                                "on",
                                deadline.on(),
                                "step",
                                step,
                                "now",
                                time.now()))
                > 0;
    }

    private void tell(DeadlineRow deadline, List<Long> responsible) {
        Map<Long, Why> people =
                responsible.stream().collect(Collectors.toMap(Function.identity(), person -> Why.RESPONSIBLE));
        follows.join(
                people,
                "agreement",
                deadline.agreementId(),
                who -> current.as(who, () -> agreements.find(deadline.number()).isPresent()));
        notices.tell(
                new News(
                        Topic.DUE,
                        "agreement." + deadline.kind().name().toLowerCase(Locale.ROOT),
                        "agreement",
                        String.valueOf(deadline.agreementId()),
                        deadline.title(),
                        deadline.on().format(DAY),
                        deadline.daysLeft() <= SOON),
                people);
    }
}
