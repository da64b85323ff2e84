package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import no.samdrift.sourcing.agreement.AgreementStatus;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** How an agreement and its deadlines stand, in badges. */
final class AgreementBadges {
    static final int SOON = 90;

    private AgreementBadges() {}

    static StatusBadge status(AgreementStatus status) {
        Tone tone = switch (status) {
            case IN_FORCE -> Tone.GOOD;
            case NOTICE_GIVEN -> Tone.WARNING;
            case FUTURE -> Tone.ACTIVE;
            case ENDED -> Tone.NEUTRAL;
        };
        return new StatusBadge(t("agreementStatus." + status), tone);
    }

    static StatusBadge left(DeadlineRow deadline) {
        if (!deadline.open()) return new StatusBadge(t("deadline.handled"), Tone.GOOD);
        long days = deadline.daysLeft();
        if (days < 0) return new StatusBadge(t("deadline.late", -days), Tone.BAD);
        return new StatusBadge(t("deadline.left", days), days <= SOON ? Tone.WARNING : Tone.NEUTRAL);
    }

    /** What happens to the agreement if nobody does anything. */
    static String consequence(DeadlineRow deadline) {
        return t("deadline.missed." + deadline.kind(), no.samdrift.web.text.Formats.date(deadline.about()));
    }
}
