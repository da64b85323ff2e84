package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.governance.frame.FrameDetails;
import no.samdrift.governance.frame.Frames;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Chart;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.ForecastTable;
import no.samdrift.web.ui.part.LinkList;

/** A multi-year frame: its lines year by year by their rules, and the sum as a picture. */
@Route("frames")
public class FrameView extends DetailPage {
    private final Frames frames;

    @Inject
    public FrameView(Frames frames) {
        super(GovernanceScreens.FRAME);
        this.frames = frames;
    }

    @Override
    protected String draw(String key) {
        FrameDetails details = frames.byId(id(key));
        var frame = details.frame();
        FactSheet facts = new FactSheet();
        if (details.decision() == null) facts.fact(t("share.decision"), new Span(t("statement.proposal")));
        else facts.fact(t("share.decision"), GovernanceScreens.DECISION.link(details.decision()));
        LinkList shares = new LinkList();
        details.shares().forEach(s -> shares.link(GovernanceScreens.SHARE.href(s.id()), s.name(), s.code()));
        facts.fact(t("decision.shares"), shares.isEmpty() ? new Span("–") : shares);
        head(frame.name(), t("frame.lead"));
        add(
                facts,
                new Block(t("frame.byYear"), new ForecastTable(details.forecast(), frame.compareWithYear())),
                chart(details));
        addBeside(frame.id());
        return frame.name();
    }

    private static Chart chart(FrameDetails details) {
        Chart chart = ForecastTable.chart(details.forecast());
        chart.addClassName("spaced");
        chart.onPick(year -> details.shares().stream()
                .filter(s -> s.code().equals(year))
                .findFirst()
                .ifPresent(s -> UI.getCurrent().navigate(GovernanceScreens.SHARE.href(s.id()))));
        return chart;
    }
}
