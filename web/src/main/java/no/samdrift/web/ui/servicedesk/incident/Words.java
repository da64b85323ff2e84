package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.text.Language;
import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** What the codes of a case are called, and how they look. */
final class Words {
    private Words() {}

    static String of(IncidentStatus status) {
        return t("incident.status." + status);
    }

    /** As the person who reported it would say. */
    static String plain(IncidentStatus status) {
        return t("incident.plainStatus." + status);
    }

    static String of(Priority priority) {
        return t("incident.priority." + priority);
    }

    static String of(Impact impact) {
        return t("incident.impact." + impact);
    }

    static String of(Urgency urgency) {
        return t("incident.urgency." + urgency);
    }

    static String of(Channel channel) {
        return t("incident.channel." + channel);
    }

    static Tone tone(IncidentStatus status) {
        return switch (status) {
            case NEW -> Tone.WARNING;
            case IN_PROGRESS -> Tone.ACTIVE;
            case RESOLVED -> Tone.GOOD;
            default -> Tone.NEUTRAL;
        };
    }

    static Tone tone(Priority priority) {
        return switch (priority) {
            case CRITICAL -> Tone.BAD;
            case HIGH -> Tone.WARNING;
            default -> Tone.NEUTRAL;
        };
    }

    static StatusBadge badge(IncidentStatus status, boolean plainly) {
        return new StatusBadge(plainly ? plain(status) : of(status), tone(status));
    }

    static StatusBadge badge(Priority priority) {
        return new StatusBadge(of(priority), tone(priority));
    }

    static String css(Tone tone) {
        return "status tone-" + tone.name().toLowerCase(java.util.Locale.ROOT);
    }

    static Language language() {
        return Language.of(Texts.locale());
    }
}
