package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import no.samdrift.catalogue.risk.RiskRight;
import no.samdrift.catalogue.risk.RiskRow;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.Links;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.Facts;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.shell.MainLayout;

/** One risk: how bad it is, what is done about it, who answers for it. */
@Route(value = "risks", layout = MainLayout.class)
@PermitAll
public class RiskView extends DetailPage {
    @Inject
    private Risks risks;

    @Inject
    private RiskForm form;

    @Inject
    private CurrentCaller current;

    @Override
    protected String draw(String key) {
        RiskRow risk = risks.byId(id("risk", key));
        PageHeader header =
                new PageHeader(risk.title(), risk.system() == null ? whom(risk) : risk.system() + ", " + whom(risk));
        Target target = risk.memberId() == null
                ? Target.COOPERATION
                : new Target(risk.memberId(), risk.unitId(), risk.systemId(), null, null);
        if (current.get().may(RiskRight.WRITE, target))
            header.addActions(new Button(
                    t("action.edit"),
                    e -> form.change(risk, changed -> {
                        Toast.done(t("form.saved"));
                        redraw();
                    })));
        add(new Crumb("risks", t("risks.title")), header, facts(risk));
        if (risk.description() != null) add(new Paragraph(risk.description()));
        add(new Block(
                t("risk.measures"),
                risk.measures() == null ? Block.none(t("risk.noMeasures")) : new Paragraph(risk.measures())));
        addBeside("risk", risk.id());
        return risk.title();
    }

    private Facts facts(RiskRow r) {
        Component system = r.system() == null
                ? new Span("–")
                : current.get().anywhere(SystemRight.READ)
                        ? new Anchor(Links.system(r.systemCode()), r.system())
                        : new Span(r.system());
        return new Facts()
                .fact(t("risk.score"), RiskMatrix.badge(r.score()))
                .fact(t("risk.after"), r.scoreAfter() == null ? new Span("–") : RiskMatrix.badge(r.scoreAfter()))
                .fact(t("risk.probability"), level("risk.probability.", r.probability()))
                .fact(t("risk.confidentiality"), level("risk.consequence.", r.confidentiality()))
                .fact(t("risk.integrity"), level("risk.consequence.", r.integrity()))
                .fact(t("risk.availability"), level("risk.consequence.", r.availability()))
                .fact(t("incident.system"), system)
                .fact(t("risk.owner"), r.owner())
                .fact(t("risk.reviewOn"), Formats.date(r.reviewOn()))
                .fact(t("risk.state"), t("risk.state." + r.state()));
    }

    private static String whom(RiskRow risk) {
        return risk.member() == null ? t("problem.allMembers") : risk.member();
    }

    private static String level(String key, Integer level) {
        return level == null ? "" : level + " " + t(key + level);
    }
}
