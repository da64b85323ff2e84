package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.servicedesk.incident.ChangeIncident;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.work.CaseState;
import no.samdrift.servicedesk.work.ChosenCase;
import no.samdrift.web.ui.servicedesk.work.BulkAsked;
import no.samdrift.web.ui.servicedesk.work.QueuePractice;

/** Incidents in the queue: many at once, each as if it were alone. */
@ApplicationScoped
class IncidentsInQueue implements QueuePractice {
    @Inject
    Incidents incidents;

    @Inject
    IncidentRegister register;

    @Override
    public String kind() {
        return "incident";
    }

    @Override
    public String description(String number) {
        return register.details(number).description();
    }

    @Override
    public List<CaseState> waits() {
        return Arrays.<CaseState>stream(IncidentStatus.values())
                .filter(state -> state.phase() == CaseState.Phase.WAITING)
                .toList();
    }

    @Override
    public Optional<String> refusal(ChosenCase one, BulkAsked asked) {
        return switch (asked) {
            case BulkAsked.Judge judge ->
                judge.priority() == one.priority() ? Optional.of(t("bulk.why.already")) : Optional.empty();
            case BulkAsked.Wait wait -> wait.state() == null ? Optional.empty() : waits(one, wait.state());
            case BulkAsked.Merge merge ->
                one.number().equals(merge.number())
                        ? Optional.of(t("bulk.why.main"))
                        : goes(one, IncidentStatus.RESOLVED);
            case BulkAsked.Cancel cancel -> goes(one, IncidentStatus.CANCELLED);
            case BulkAsked.Close close -> goes(one, IncidentStatus.CLOSED);
            default -> Optional.empty();
        };
    }

    private Optional<String> waits(ChosenCase one, String state) {
        boolean known = waits().stream().anyMatch(each -> each.name().equals(state));
        return known ? goes(one, IncidentStatus.valueOf(state)) : Optional.of(t("bulk.why.noSuchWait"));
    }

    private static Optional<String> goes(ChosenCase one, IncidentStatus to) {
        IncidentStatus is = (IncidentStatus) one.state();
        return is.next().contains(to) ? Optional.empty() : Optional.of(t("bulk.why.state", t("incident.status." + is)));
    }

    @Override
    public Runnable act(ChosenCase one, BulkAsked asked) {
        return switch (asked) {
            case BulkAsked.Judge judge -> judge(one, judge);
            case BulkAsked.Wait wait ->
                go(
                        one,
                        new Transition(
                                IncidentStatus.valueOf(wait.state()),
                                wait.comment(),
                                IncidentStatus.WAITING_VENDOR.name().equals(wait.state()) ? wait.vendorId() : null,
                                null,
                                null,
                                null));
            case BulkAsked.Merge merge ->
                go(one, new Transition(IncidentStatus.RESOLVED, null, null, null, merge.solution(), merge.number()));
            case BulkAsked.Cancel cancel -> go(one, Transition.to(IncidentStatus.CANCELLED));
            case BulkAsked.Close close -> go(one, Transition.to(IncidentStatus.CLOSED));
            default -> throw new IllegalArgumentException("The desk does it: " + asked);
        };
    }

    private Runnable go(ChosenCase one, Transition transition) {
        incidents.transition(one.number(), one.version(), transition);
        return null;
    }

    private Runnable judge(ChosenCase one, BulkAsked.Judge judge) {
        IncidentDetails before = register.details(one.number());
        incidents.change(one.number(), one.version(), judged(before, judge.priority(), judge.reason()));
        int left = register.details(one.number()).version();
        return () -> incidents.change(one.number(), left, judged(before, before.priority(), before.priorityReason()));
    }

    private static ChangeIncident judged(IncidentDetails d, Priority priority, String reason) {
        return new ChangeIncident(
                d.title(), d.description(), d.service(), d.system(), d.impact(), d.urgency(), priority, reason);
    }
}
