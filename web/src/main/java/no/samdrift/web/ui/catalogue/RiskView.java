package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.catalogue.risk.RiskRight;
import no.samdrift.catalogue.risk.RiskRow;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;

/** One risk: how bad it is, what is done about it, who answers for it. */
@Route("risks")
public class RiskView extends DetailPage {
    private final Risks risks;
    private final RiskForm form;

    @Inject
    public RiskView(Risks risks, RiskForm form) {
        super(CatalogueScreens.RISK);
        this.risks = risks;
        this.form = form;
    }

    @Override
    protected String draw(String key) {
        RiskRow risk = risks.byId(id(key));
        head(risk.title(), risk.system() == null ? whom(risk) : risk.system() + ", " + whom(risk));
        Target target = risk.memberId() == null
                ? Target.COOPERATION
                : new Target(risk.memberId(), risk.unitId(), risk.systemId(), null, null);
        editing(caller().may(RiskRight.WRITE, target), () -> form.change(risk, changed -> saved()));
        add(facts(risk));
        if (risk.description() != null) add(new Paragraph(risk.description()));
        add(new Block(
                t("risk.measures"),
                risk.measures() == null ? Block.none(t("risk.noMeasures")) : new Paragraph(risk.measures())));
        addBeside(risk.id());
        return risk.title();
    }

    private FactSheet facts(RiskRow r) {
        return new FactSheet()
                .fact(t("risk.score"), RiskMatrix.badge(r.score()))
                .fact(t("risk.after"), r.scoreAfter() == null ? new Span("–") : RiskMatrix.badge(r.scoreAfter()))
                .fact(t("risk.probability"), level("risk.probability.", r.probability()))
                .fact(t("risk.confidentiality"), level("risk.consequence.", r.confidentiality()))
                .fact(t("risk.integrity"), level("risk.consequence.", r.integrity()))
                .fact(t("risk.availability"), level("risk.consequence.", r.availability()))
                .fact(t("incident.system"), link("system", r.systemCode(), r.system()))
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
