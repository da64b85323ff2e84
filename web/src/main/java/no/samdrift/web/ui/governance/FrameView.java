package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import no.samdrift.governance.frame.FrameDetails;
import no.samdrift.governance.frame.Frames;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Chart;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.Facts;
import no.samdrift.web.ui.part.ForecastTable;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.shell.MainLayout;

/** A multi-year frame: its lines year by year by their rules, and the sum as a picture. */
@Route(value = "frames", layout = MainLayout.class)
@PermitAll
public class FrameView extends DetailPage {
    @Inject
    private Frames frames;

    @Override
    protected String draw(String key) {
        FrameDetails details = frames.byId(id("frame", key));
        var frame = details.frame();
        Facts facts = new Facts();
        if (details.decision() == null) facts.fact(t("share.decision"), new Span(t("statement.proposal")));
        else
            facts.fact(
                    t("share.decision"),
                    new Anchor(
                            "decisions/" + details.decision().id(),
                            details.decision().code() + " " + details.decision().name()));
        LinkList shares = new LinkList();
        details.shares().forEach(s -> shares.link("cost-shares/" + s.id(), s.name(), s.code()));
        facts.fact(t("decision.shares"), shares.isEmpty() ? new Span("–") : shares);
        add(
                new Crumb("cost-shares", t("shares.title")),
                new PageHeader(frame.name(), t("frame.lead")),
                facts,
                new Block(t("frame.byYear"), new ForecastTable(details.forecast(), frame.compareWithYear())),
                chart(details));
        return frame.name();
    }

    private static Chart chart(FrameDetails details) {
        Chart chart = ForecastTable.chart(details.forecast());
        chart.addClassName("spaced");
        chart.onPick(year -> details.shares().stream()
                .filter(s -> s.code().equals(year))
                .findFirst()
                .ifPresent(s -> UI.getCurrent().navigate("cost-shares/" + s.id())));
        return chart;
    }
}
