package no.samdrift.web.ui.servicedesk.problem;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samdrift.servicedesk.problem.ProblemRegister;
import no.samdrift.servicedesk.problem.ProblemStatus;
import no.samdrift.servicedesk.problem.ProblemTransition;
import no.samdrift.servicedesk.problem.Problems;
import no.samdrift.servicedesk.work.CaseState;
import no.samdrift.servicedesk.work.Cases;
import no.samdrift.servicedesk.work.ChosenCase;
import no.samdrift.web.ui.servicedesk.work.BulkAsked;
import no.samdrift.web.ui.servicedesk.work.QueuePractice;

/** Problems in the queue: many at once, each as if it were alone. */
@ApplicationScoped
class ProblemsInQueue implements QueuePractice {
    @Inject
    Problems problems;

    @Inject
    ProblemRegister register;

    @Inject
    Cases cases;

    @Override
    public String kind() {
        return "problem";
    }

    @Override
    public String description(String number) {
        return register.details(number).text().description();
    }

    @Override
    public List<CaseState> waits() {
        return List.of(ProblemStatus.WAITING_CHANGE);
    }

    @Override
    public Optional<String> refusal(ChosenCase one, BulkAsked asked) {
        return switch (asked) {
            case BulkAsked.Judge judge -> Optional.of(t("bulk.why.problemPriority"));
            case BulkAsked.Merge merge -> Optional.of(t("bulk.why.problemMerge"));
            case BulkAsked.Wait wait ->
                wait.state() == null || wait.state().equals(ProblemStatus.WAITING_CHANGE.name())
                        ? goes(one, ProblemStatus.WAITING_CHANGE)
                        : Optional.of(t("bulk.why.noSuchWait"));
            case BulkAsked.Cancel cancel -> goes(one, ProblemStatus.CANCELLED);
            case BulkAsked.Close close -> goes(one, ProblemStatus.CLOSED);
            default -> Optional.empty();
        };
    }

    private static Optional<String> goes(ChosenCase one, ProblemStatus to) {
        ProblemStatus is = (ProblemStatus) one.state();
        return is.next().contains(to) ? Optional.empty() : Optional.of(t("bulk.why.state", t("problem.status." + is)));
    }

    @Override
    public Runnable act(ChosenCase one, BulkAsked asked) {
        switch (asked) {
            case BulkAsked.Wait wait -> {
                go(one, ProblemStatus.WAITING_CHANGE);
                if (wait.comment() != null && !wait.comment().isBlank())
                    cases.note(kind(), one.number(), wait.comment());
            }
            case BulkAsked.Cancel cancel -> go(one, ProblemStatus.CANCELLED);
            case BulkAsked.Close close -> go(one, ProblemStatus.CLOSED);
            default -> throw new IllegalArgumentException("No problem takes " + asked);
        }
        return null;
    }

    private void go(ChosenCase one, ProblemStatus to) {
        problems.transition(one.number(), one.version(), ProblemTransition.to(to));
    }
}
