package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.servicedesk.work.Assign;
import no.samdrift.servicedesk.work.CaseState;
import no.samdrift.servicedesk.work.Cases;
import no.samdrift.servicedesk.work.ChosenCase;
import no.samdrift.servicedesk.work.ChosenCases;

/** One case after the other, by the services that do it when it is done alone: rights, rules, clocks, audit and notices are theirs. */
@ApplicationScoped
class BulkActs {
    @Inject
    Instance<QueuePractice> practices;

    @Inject
    Cases cases;

    @Inject
    ChosenCases chosen;

    @Inject
    CurrentCaller current;

    /** In words why nothing will become of it; empty where something will, as far as can be seen before. */
    Optional<String> refusal(ChosenCase one, BulkAsked asked) {
        if (!one.workable()) return Optional.of(t("bulk.why.right"));
        return switch (asked) {
            case BulkAsked.Give give -> assignment(one, give.teamId(), give.personId());
            case BulkAsked.Take take ->
                assignment(one, one.teamId(), current.get().personId());
            default -> practice(one).refusal(one, asked);
        };
    }

    private static Optional<String> assignment(ChosenCase one, Long team, Long person) {
        if (!one.state().isOpen()) return Optional.of(stands(one));
        boolean same = Objects.equals(one.teamId(), team) && Objects.equals(one.assigneeId(), person);
        return same && (team != null || person != null) ? Optional.of(t("bulk.why.already")) : Optional.empty();
    }

    /** What stands in the way, where the state does. */
    static String stands(ChosenCase one) {
        return t("bulk.why.state", CaseWords.state(one.kind(), one.state().name()));
    }

    /** The way back, null where there is none. */
    Runnable act(ChosenCase one, BulkAsked asked) {
        return switch (asked) {
            case BulkAsked.Give give -> {
                give(one, one.version(), new Assign(give.teamId(), give.personId()));
                yield back(one);
            }
            case BulkAsked.Take take -> {
                cases.take(one.kind(), one.number());
                yield back(one);
            }
            default -> practice(one).act(one, asked);
        };
    }

    private void give(ChosenCase one, int version, Assign to) {
        cases.assign(one.kind(), one.number(), version, to);
    }

    /** To whom it was before, if nobody has touched it since; work that was begun stays begun. */
    private Runnable back(ChosenCase before) {
        List<ChosenCase> now = chosen.of(List.of(before.id()));
        if (now.isEmpty()) return null; // given away together with the sight of it
        int left = now.getFirst().version();
        return () -> give(before, left, new Assign(before.teamId(), before.assigneeId()));
    }

    String description(ChosenCase one) {
        return practice(one).description(one.number());
    }

    List<CaseState> waits(String kind) {
        return practice(kind).waits();
    }

    private QueuePractice practice(ChosenCase one) {
        return practice(one.kind());
    }

    private QueuePractice practice(String kind) {
        return practices.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nothing is done with many cases of kind " + kind));
    }
}
