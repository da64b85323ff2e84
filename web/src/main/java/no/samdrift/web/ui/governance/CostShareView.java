package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.costshare.CostShareDetails;
import no.samdrift.governance.costshare.CostShareRow;
import no.samdrift.governance.costshare.CostShares;
import no.samdrift.governance.costshare.ShareLine;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.table.TableExport;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.report.ChartData;
import no.samdrift.web.report.StatementFile;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Chart;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.Downloads;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;

/** A share as it was computed: by which key and decision, what each member pays, and what for. */
@Route("cost-shares")
public class CostShareView extends DetailPage {
    private final CostShares shares;
    private final StatementFile words;
    private final ShareForm form;

    @Inject
    public CostShareView(CostShares shares, StatementFile words, ShareForm form) {
        super(GovernanceScreens.SHARE);
        this.shares = shares;
        this.words = words;
        this.form = form;
    }

    @Override
    protected String draw(String key) {
        CostShareDetails details = shares.byId(id(key));
        CostShareRow row = details.share();
        Language language = Language.of(Texts.locale());
        ShareTable table = new ShareTable(details, e -> words.element(e, language));
        PageHeader header = head(row.title(), t("share.lead", String.valueOf(row.year())));
        header.addActions(downloads(details, table));
        editing(
                caller().may(GovernanceRight.WRITE_MONEY, Target.COOPERATION),
                () -> form.change(details, changed -> saved()));
        add(facts(details));
        add(new Block(t("share.byMember"), table.shown(this::opens)), chart(details), costs(details));
        addBeside(row.id());
        return row.title();
    }

    private boolean opens(ShareLine line) {
        Caller caller = caller();
        return caller.may(GovernanceRight.READ_STATEMENTS, Target.member(line.memberId()));
    }

    private static Downloads downloads(CostShareDetails details, ShareTable table) {
        CostShareRow row = details.share();
        var export = new TableExport<>(
                row.title(), row.keyName() + ", " + row.year(), table.columns(), Texts.locale(), Formats.ZONE);
        return new Downloads(
                "cost-share-" + row.year(),
                (format, out) -> export.write(format, details.lines().iterator(), out));
    }

    private static FactSheet facts(CostShareDetails details) {
        CostShareRow row = details.share();
        var keyDecision = details.keyDecision();
        FactSheet facts = new FactSheet()
                .fact(t("share.amount"), ShareTable.kroner(row.amount()))
                .fact(t("statement.before", String.valueOf(row.year() - 1)), ShareTable.kroner(row.paidBefore()))
                .fact(t("share.key"), new Anchor(GovernanceScreens.KEY.href(row.keyId()), row.keyName()))
                .fact(t("share.keyDecision"), GovernanceScreens.DECISION.link(keyDecision));
        if (details.decision() == null) facts.fact(t("share.decision"), new Span(t("statement.proposal")));
        else facts.fact(t("share.decision"), GovernanceScreens.DECISION.link(details.decision()));
        return facts.fact(t("share.basisDate"), Formats.date(row.basisDate()))
                .fact(t("share.computedAt"), Formats.dateTime(row.computedAt()));
    }

    private Chart chart(CostShareDetails details) {
        List<String> members = details.lines().stream().map(ShareLine::member).toList();
        String year = String.valueOf(details.share().year());
        String before = String.valueOf(details.share().year() - 1);
        List<ChartData.Series> series = new ArrayList<>();
        if (details.lines().stream().allMatch(l -> l.before() != null))
            series.add(new ChartData.Series(
                    before, details.lines().stream().map(ShareLine::before).toList()));
        series.add(new ChartData.Series(
                year, details.lines().stream().map(ShareLine::total).toList()));
        Chart chart = new Chart(t("share.chart", year, before));
        chart.show(new ChartData(ChartData.Kind.BARS, members, series));
        chart.addClassName("spaced");
        chart.onPick(name -> details.lines().stream()
                .filter(l -> l.member().equals(name) && opens(l))
                .findFirst()
                .ifPresent(l -> UI.getCurrent()
                        .navigate(GovernanceScreens.SHARE.href(details.share().id()) + "/statements/" + l.memberNo())));
        return chart;
    }

    private static Block costs(CostShareDetails details) {
        if (details.costLines().isEmpty()) return new Block(t("share.costs"), Block.none(t("share.noCosts")));
        SmallTable table =
                new SmallTable(t("share.costs"), t("statement.what"), ">" + t("share.amount"), t("statement.services"));
        details.costLines()
                .forEach(line -> table.row(line.name(), line.amount(), StatementView.services(line.services())));
        return new Block(t("share.costs"), table);
    }
}
