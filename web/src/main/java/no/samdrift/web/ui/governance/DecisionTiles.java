package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.decision.DecisionStatus;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.KeyFigure;
import no.samdrift.web.ui.part.Tone;
import no.samdrift.web.ui.shell.HomeTiles;

/** Decisions still to be carried out, for those who answer for them. */
@ApplicationScoped
class DecisionTiles implements HomeTiles {
    @Inject
    private Decisions decisions;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<KeyFigure> figures(Caller caller) {
        if (!caller.may(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION)) return List.of();
        long open = decisions.count(new Decisions.Filter(null, null, DecisionStatus.OPEN, null, null, null));
        long late = decisions.count(new Decisions.Filter(null, null, null, null, true, null));
        return List.of(
                new KeyFigure(
                        Formats.number(open),
                        t("decisions.openTile"),
                        "",
                        Tone.NEUTRAL,
                        GovernanceScreens.DECISIONS.path() + "?status=OPEN"),
                new KeyFigure(
                        Formats.number(late),
                        t("decisions.lateTile"),
                        "",
                        late > 0 ? Tone.BAD : Tone.GOOD,
                        GovernanceScreens.DECISIONS.path() + "?overdue=yes"));
    }
}
