package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import no.samdrift.governance.costshare.CostShareRow;
import no.samdrift.governance.costshare.CostShares;
import no.samdrift.kernel.access.Caller;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.KeyFigure;
import no.samdrift.web.ui.part.Tone;
import no.samdrift.web.ui.shell.HomeTiles;

/** What the members share this year, for those who decide it. */
@ApplicationScoped
class ShareTiles implements HomeTiles {
    private static final int MOST = 20;

    @Inject
    CostShares shares;

    @Override
    public int order() {
        return 410;
    }

    @Override
    public List<KeyFigure> figures(Caller caller) {
        if (!FollowedDecisions.decides(caller)) return List.of();
        return shares.find(CostShares.Filter.ALL, null, MOST).items().stream()
                .max(Comparator.comparingInt(CostShareRow::year).thenComparing(CostShareRow::amount))
                .map(ShareTiles::figure)
                .stream()
                .toList();
    }

    private static KeyFigure figure(CostShareRow share) {
        BigDecimal before = share.paidBefore();
        String change = before == null || before.signum() == 0
                ? ""
                : t("shares.change", Formats.signedPercent(share.amount().doubleValue() / before.doubleValue() - 1, 1));
        return new KeyFigure(
                t("shares.millions", Formats.decimal(share.amount().movePointLeft(6), 1)),
                t("shares.tile", String.valueOf(share.year())),
                change,
                Tone.NEUTRAL,
                GovernanceScreens.SHARE.href(share.id()));
    }
}
