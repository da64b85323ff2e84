package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.catalogue.integration.IntegrationMethod;
import no.samdrift.catalogue.integration.IntegrationRow;
import no.samdrift.catalogue.integration.Integrations;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.RegisterView;

/** Which system gives data to which. */
@Route("integrations")
public class IntegrationsView extends RegisterView<IntegrationRow> {
    @Inject
    public IntegrationsView(Integrations integrations, IntegrationForm form, Pickers pickers, CurrentCaller caller) {
        super(CatalogueScreens.INTEGRATION, asked -> integrations.slice(filter(asked), asked.offset(), asked.limit()));
        adding(caller.get().anywhere(SystemRight.WRITE), () -> form.add(made -> opens(made.id())));
        importing(caller.get().anywhere(SystemRight.WRITE), "integrations");
        list.words(t("integrations.search"));
        list.ref("member", t("system.member"), pickers.memberRefs());
        list.choice("method", t("integration.method"), "integration.method", IntegrationMethod.class);
        list.yes("active", t("integration.state"), t("integration.active"), t("integration.inactive"));
        columns();
    }

    private void columns() {
        list.link("name", t("integration.name"), IntegrationRow::name, i -> CatalogueScreens.INTEGRATION.href(i.id()))
                .setFlexGrow(1);
        list.column("source", t("integration.source"), IntegrationRow::source);
        list.column("target", t("integration.target"), IntegrationRow::taker);
        list.column("method", t("integration.method"), i -> t("integration.method." + i.method()));
        list.column("frequency", t("integration.frequency"), i -> t("integration.frequency." + i.frequency()));
        list.column("member", t("system.member"), IntegrationRow::member);
        list.column("owner", t("integration.owner"), IntegrationRow::owner);
        list.column(
                "active", t("integration.state"), i -> t(i.active() ? "integration.active" : "integration.inactive"));
    }

    private static Integrations.Filter filter(ListQuery asked) {
        return new Integrations.Filter(
                asked.words(),
                asked.id("member"),
                null,
                asked.choice("method", IntegrationMethod.class),
                asked.yes("active"));
    }
}
