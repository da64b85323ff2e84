package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.governance.costshare.CostShareRow;
import no.samdrift.governance.costshare.CostShares;
import no.samdrift.governance.costshare.ShareLine;
import no.samdrift.governance.costshare.Statement;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.report.StatementFile;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.catalogue.CatalogueScreens;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.Downloads;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;

/** What one member pays of a share, how the key came to it, and which services it pays for. */
@Route("cost-shares/:share/statements/:member")
public class StatementView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final CostShares shares;
    private final StatementFile file;
    private String title = "";

    @Inject
    public StatementView(CostShares shares, StatementFile file) {
        this.shares = shares;
        this.file = file;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String share = event.getRouteParameters().get("share").orElse("");
        if (!share.matches("\\d{1,18}")) throw new NotFound("costShare", share);
        String member = event.getRouteParameters().get("member").orElse("");
        draw(shares.statement(Long.parseLong(share), member));
    }

    private void draw(Statement statement) {
        removeAll();
        CostShareRow share = statement.share();
        ShareLine line = statement.line();
        title = t("statement.title", String.valueOf(share.year()), line.member());
        var export = file.of(statement, Language.of(Texts.locale()));
        PageHeader header = new PageHeader(
                title, share.keyName(), new Downloads(export.base(), (format, out) -> export.write(format, out)));
        var keyDecision = statement.keyDecision();
        FactSheet facts = new FactSheet()
                .fact(t("statement.total"), ShareTable.kroner(line.total()))
                .fact(t("statement.before", String.valueOf(share.year() - 1)), ShareTable.kroner(line.before()))
                .fact(t("statement.change"), ShareTable.kroner(line.change()))
                .fact(t("share.key"), new Anchor(GovernanceScreens.KEY.href(share.keyId()), share.keyName()))
                .fact(
                        t("share.keyDecision"),
                        new Anchor(GovernanceScreens.DECISION.href(keyDecision.id()), keyDecision.code()));
        if (statement.decision() != null)
            facts.fact(
                    t("share.decision"),
                    new Anchor(
                            GovernanceScreens.DECISION.href(statement.decision().id()),
                            statement.decision().code()));
        add(
                new Crumb(GovernanceScreens.SHARE.href(share.id()), share.title()),
                header,
                facts,
                parts(statement),
                costs(statement));
    }

    private Block parts(Statement statement) {
        SmallTable table = new SmallTable(
                t("key.elements"), t("key.elements"), ">" + statement.line().member());
        Language language = Language.of(Texts.locale());
        for (int i = 0; i < statement.elements().size(); i++)
            table.row(
                    file.element(statement.elements().get(i), language),
                    statement.line().parts().get(i));
        table.total(t("statement.total"), statement.line().total());
        return new Block(t("statement.howComputed"), table);
    }

    private static Block costs(Statement statement) {
        SmallTable table = new SmallTable(
                t("share.costs"),
                t("statement.what"),
                ">" + t("statement.amount"),
                ">" + statement.line().member(),
                t("statement.services"));
        statement.costs().forEach(c -> table.row(c.name(), c.amount(), c.part(), services(c.services())));
        table.total(
                t("statement.total"),
                statement.share().amount(),
                statement.line().total(),
                null);
        return new Block(t("share.costs"), table);
    }

    /** The services a line pays, each a way on to its agreements and cases. */
    static Div services(List<String> codes) {
        Div links = new Div();
        links.addClassName("service-links");
        codes.forEach(code -> {
            Anchor link = new Anchor(CatalogueScreens.SERVICE.href(code), code);
            link.getElement().setAttribute("aria-label", t("level.service", code));
            links.add(link);
        });
        return links;
    }

    @Override
    public String getPageTitle() {
        return title + " · Samdrift";
    }
}
