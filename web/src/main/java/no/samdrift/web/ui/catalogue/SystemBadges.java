package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** How much depends on a system, in a badge. */
final class SystemBadges {
    private SystemBadges() {}

    static Component of(SystemRow system) {
        Tone tone = switch (system.criticality()) {
            case LIFE_AND_HEALTH -> Tone.BAD;
            case BUSINESS_CRITICAL -> Tone.WARNING;
            case IMPORTANT -> Tone.ACTIVE;
            case ORDINARY -> Tone.NEUTRAL;
        };
        return new StatusBadge(t("criticality." + system.criticality()), tone);
    }
}
