package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.catalogue.integration.IntegrationRow;
import no.samdrift.catalogue.integration.Integrations;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;

/** One integration: from where to where, what, how and how often. */
@Route("integrations")
public class IntegrationView extends DetailPage {
    private final Integrations integrations;
    private final IntegrationForm form;

    @Inject
    public IntegrationView(Integrations integrations, IntegrationForm form) {
        super(CatalogueScreens.INTEGRATION);
        this.integrations = integrations;
        this.form = form;
    }

    @Override
    protected String draw(String key) {
        IntegrationRow integration = integrations.byId(id(key));
        head(integration.name(), integration.member());
        editing(
                caller().may(
                                SystemRight.WRITE,
                                new Target(
                                        integration.memberId(),
                                        integration.unitId(),
                                        integration.sourceId(),
                                        null,
                                        null)),
                () -> form.change(integration, changed -> saved()));
        add(facts(integration));
        add(new Block(
                t("integration.data"),
                integration.data() == null ? Block.none(t("integration.noData")) : new Paragraph(integration.data())));
        addBeside(integration.id());
        return integration.name();
    }

    private FactSheet facts(IntegrationRow i) {
        Component taker =
                i.targetCode() == null ? new Span(i.targetOutside()) : link("system", i.targetCode(), i.target());
        return new FactSheet()
                .fact(t("integration.source"), link("system", i.sourceCode(), i.source()))
                .fact(t("integration.target"), taker)
                .fact(t("integration.method"), t("integration.method." + i.method()))
                .fact(t("integration.frequency"), t("integration.frequency." + i.frequency()))
                .fact(t("integration.owner"), link("person", i.ownerId(), i.owner()))
                .fact(t("integration.state"), t(i.active() ? "integration.active" : "integration.inactive"));
    }
}
