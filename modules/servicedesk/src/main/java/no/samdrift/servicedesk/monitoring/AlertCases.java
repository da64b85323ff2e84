package no.samdrift.servicedesk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.servicedesk.incident.ChangeIncident;
import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.work.Assign;
import no.samdrift.servicedesk.work.Cases;

/** What alerts do with cases, by the services that all use, and in which words. */
@ApplicationScoped
class AlertCases {
    private static final String KIND = "incident";
    private static final int LONGEST_TITLE = 200;

    @Inject
    Incidents incidents;

    @Inject
    IncidentRegister register;

    @Inject
    Cases cases;

    @Inject
    AlertPlacing placing;

    /** The number of a new case. */
    String open(MonitoringSourceDetails source, Alert alert) {
        AlertPlacing.Placed placed = placing.of(source, alert);
        String about = AlertWords.say(
                AlertWords.ABOUT,
                placed.language(),
                source.source().title(),
                alert.severity().isEmpty() ? "–" : alert.severity(),
                alert.machines().isEmpty() ? "–" : String.join(", ", alert.machines()));
        return log(source, alert, placed, title(alert), (alert.text() + "\n\n" + about).strip());
    }

    /** The number of a new case for all that come beside this one. */
    String openMany(MonitoringSourceDetails source, Alert alert) {
        AlertPlacing.Placed whole = placing.home(source);
        String title = AlertWords.say(
                AlertWords.MANY, whole.language(), source.source().title());
        return log(source, alert, whole, title, AlertWords.MANY_TEXT.in(whole.language()));
    }

    private String log(
            MonitoringSourceDetails source, Alert alert, AlertPlacing.Placed placed, String title, String text) {
        String number = incidents
                .log(new LogIncident(
                        title,
                        text,
                        placed.memberNo(),
                        source.source().serviceCode(),
                        AlertPlacing.impact(source, alert),
                        AlertPlacing.urgency(source, alert),
                        null,
                        placed.systemCode(),
                        null,
                        null,
                        Channel.MONITORING))
                .number();
        Long team = source.source().teamId();
        if (team != null) cases.assign(KIND, number, null, new Assign(team, null));
        return number;
    }

    private static String title(Alert alert) {
        String machine = AlertPlacing.withoutPort(alert.machine());
        String title = machine.isEmpty() || alert.title().contains(machine)
                ? alert.title()
                : alert.title() + " (" + machine + ")";
        return title.length() <= LONGEST_TITLE ? title : alert.title();
    }

    void note(MonitoringSourceDetails source, String number, LocalizedText words, Object... values) {
        cases.note(KIND, number, AlertWords.say(words, language(source), values));
    }

    /** The source's own member's, whoever the case belongs to: its texts are of one piece. */
    private Language language(MonitoringSourceDetails source) {
        return placing.home(source).language();
    }

    void solve(MonitoringSourceDetails source, String number) {
        Language language = language(source);
        String cause =
                AlertWords.say(AlertWords.CAUSE, language, source.source().title());
        incidents.transition(number, Transition.resolve(cause, AlertWords.SOLVED.in(language)));
    }

    void reopen(MonitoringSourceDetails source, String number, Alert alert) {
        String why = AlertWords.say(AlertWords.BACK, language(source), alert.title());
        incidents.transition(number, new Transition(IncidentStatus.IN_PROGRESS, why, null, null, null, null));
    }

    /** As bad as the source says now; a priority that a person gave stands. */
    void judge(MonitoringSourceDetails source, String number, Alert alert) {
        IncidentDetails known = register.details(number);
        if (known.priorityReason() != null) return;
        incidents.change(
                number,
                null,
                new ChangeIncident(
                        known.title(),
                        known.description(),
                        known.service(),
                        known.system(),
                        AlertPlacing.impact(source, alert),
                        AlertPlacing.urgency(source, alert),
                        null,
                        null));
    }
}
