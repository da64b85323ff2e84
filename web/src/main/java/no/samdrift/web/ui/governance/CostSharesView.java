package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.costshare.CostKeys;
import no.samdrift.governance.costshare.CostShareRow;
import no.samdrift.governance.costshare.CostShares;
import no.samdrift.governance.frame.Frames;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;

/** What the members pay year by year, the keys it is shared by, and the frames of the years to come. */
@Route("cost-shares")
public class CostSharesView extends Main {
    private static final int ALL = 200;

    @Inject
    public CostSharesView(
            CostShares shares, CostKeys keys, Frames frames, ShareForm form, KeyForm keyForm, CurrentCaller caller) {
        addClassName("page");
        boolean writes = caller.get().may(GovernanceRight.WRITE_MONEY, Target.COOPERATION);
        PageHeader header = new PageHeader(t("shares.title"), t("shares.lead"));
        Block keyBlock = new Block(t("keys.title"), keys(keys));
        if (writes) {
            Button add = new Button(
                    t("shares.new"),
                    e -> form.compute(made -> UI.getCurrent()
                            .navigate(GovernanceScreens.SHARE.href(made.share().id()))));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(add);
            keyBlock.actions(new Button(
                    t("keys.new"),
                    e -> keyForm.decide(made -> UI.getCurrent()
                            .navigate(GovernanceScreens.KEY.href(made.key().id())))));
        }
        Div columns = new Div(keyBlock, new Block(t("frames.title"), frames(frames)));
        columns.addClassName("columns");
        add(header, shares(shares.find(CostShares.Filter.ALL, null, ALL).items()), columns);
    }

    private static SmallTable shares(List<CostShareRow> rows) {
        SmallTable table = new SmallTable(
                t("shares.title"),
                t("share.year"),
                t("share.title"),
                t("share.key"),
                t("share.decision"),
                ">" + t("share.amount"),
                ">" + t("share.before"),
                ">" + t("share.change"));
        rows.forEach(s -> table.row(
                String.valueOf(s.year()),
                new Anchor(GovernanceScreens.SHARE.href(s.id()), s.title()),
                new Anchor(GovernanceScreens.KEY.href(s.keyId()), s.keyName()),
                s.decisionId() == null
                        ? t("statement.proposal")
                        : new Anchor(GovernanceScreens.DECISION.href(s.decisionId()), s.decision()),
                s.amount(),
                s.paidBefore(),
                s.paidBefore() == null ? null : s.amount().subtract(s.paidBefore())));
        if (rows.isEmpty()) table.row(t("list.none"), null, null, null, null, null, null);
        return table;
    }

    private static com.vaadin.flow.component.Component keys(CostKeys keys) {
        LinkList list = new LinkList();
        keys.find(null, ALL)
                .items()
                .forEach(k -> list.link(
                        GovernanceScreens.KEY.href(k.id()),
                        k.name(),
                        t("key.since", Formats.date(k.validFrom()), k.decision())));
        return list.isEmpty() ? Block.none(t("list.none")) : list;
    }

    private static com.vaadin.flow.component.Component frames(Frames frames) {
        LinkList list = new LinkList();
        frames.find(null, ALL)
                .items()
                .forEach(f -> list.link(
                        GovernanceScreens.FRAME.href(f.id()),
                        f.name(),
                        f.decision() == null ? t("statement.proposal") : f.decision()));
        return list.isEmpty() ? Block.none(t("list.none")) : list;
    }
}
