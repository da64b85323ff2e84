package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.KeyFigure;
import no.samdrift.web.ui.part.Tone;
import no.samdrift.web.ui.shell.HomeTiles;

/** What the agreements ask for soon, for those who can do something about it. */
@ApplicationScoped
class DeadlineTiles implements HomeTiles {
    @Inject
    private Agreements agreements;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<KeyFigure> figures(Caller caller) {
        if (!caller.anywhere(SourcingRight.WRITE_AGREEMENTS)) return List.of();
        List<DeadlineRow> due = agreements.dueWithin(AgreementBadges.SOON);
        long late = due.stream().filter(d -> d.daysLeft() < 0).count();
        Tone tone = late > 0 ? Tone.BAD : due.isEmpty() ? Tone.GOOD : Tone.WARNING;
        String note = late > 0 ? t("deadlines.lateOfThem", late) : "";
        return List.of(new KeyFigure(
                Formats.number(due.size()), t("deadlines.tile"), note, tone, SourcingScreens.DEADLINES.path()));
    }
}
