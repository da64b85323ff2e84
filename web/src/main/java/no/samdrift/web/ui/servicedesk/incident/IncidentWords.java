package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import no.samdrift.servicedesk.incident.Channel;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** What only incidents have a word for. */
final class IncidentWords {
    private IncidentWords() {}

    static String of(Channel channel) {
        return t("incident.channel." + channel);
    }

    /** As the person who reported it would say. */
    static StatusBadge plainly(IncidentStatus status) {
        return new StatusBadge(t("incident.plainStatus." + status), CaseWords.tone(status.phase()));
    }
}
