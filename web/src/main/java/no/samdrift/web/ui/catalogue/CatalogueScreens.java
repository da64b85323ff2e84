package no.samdrift.web.ui.catalogue;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Locale;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.catalogue.risk.RiskRight;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Choosable;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;
import no.samdrift.web.ui.shell.FirstStep;

/** Where services, systems, integrations and risks are seen. */
@ApplicationScoped
public class CatalogueScreens {
    private static final String SECTION = "menu.section.catalogue";

    @Produces
    static final Screen SERVICES =
            Screen.of(ServicesView.class, "services", VaadinIcon.BOOK, SECTION, 200, CatalogueRight.READ_SERVICES);

    @Produces
    static final Screen SYSTEMS =
            Screen.of(SystemsView.class, "systems", VaadinIcon.CUBES, SECTION, 210, SystemRight.READ);

    @Produces
    static final Screen INTEGRATIONS =
            Screen.of(IntegrationsView.class, "integrations", VaadinIcon.EXCHANGE, SECTION, 215, SystemRight.READ);

    @Produces
    static final Screen RISKS = Screen.of(RisksView.class, "risks", VaadinIcon.WARNING, SECTION, 220, RiskRight.READ);

    @Produces
    public static final Thing SERVICE = new Thing("service", ServiceView.class, SERVICES, CatalogueRight.READ_SERVICES);

    @Produces
    public static final Thing SYSTEM = new Thing("system", SystemView.class, SYSTEMS, SystemRight.READ);

    @Produces
    static final Thing SYSTEM_DOCUMENTS = SYSTEM.documents(false);

    @Produces
    public static final Thing INTEGRATION =
            new Thing("integration", IntegrationView.class, INTEGRATIONS, SystemRight.READ);

    @Produces
    public static final Thing RISK = new Thing("risk", RiskView.class, RISKS, RiskRight.READ);

    @Produces
    static final Thing SERVICE_DOCUMENTS = SERVICE.documents(false);

    @Produces
    static final Thing SERVICE_COMMENTS = SERVICE.found(CommentSearch.kind(SERVICE.kind()));

    @Produces
    static final Thing SYSTEM_COMMENTS = SYSTEM.found(CommentSearch.kind(SYSTEM.kind()));

    @Produces
    static final Thing INTEGRATION_DOCUMENTS = INTEGRATION.documents(false);

    @Produces
    static final Thing INTEGRATION_COMMENTS = INTEGRATION.found(CommentSearch.kind(INTEGRATION.kind()));

    @Produces
    static final Thing RISK_DOCUMENTS = RISK.documents(false);

    @Produces
    static final Thing RISK_COMMENTS = RISK.found(CommentSearch.kind(RISK.kind()));

    @Produces
    static Choosable systems(Systems systems) {
        return new Choosable(
                SYSTEM.kind(),
                (text, offset, limit) ->
                        systems
                                .slice(
                                        new Systems.Filter(text, null, null, null, null, null, null, null),
                                        offset,
                                        limit)
                                .stream()
                                .map(s -> new Ref(s.id(), s.code(), s.name()))
                                .toList());
    }

    @Produces
    static Choosable services(Services services) {
        return new Choosable(SERVICE.kind(), (text, offset, limit) -> {
            Language language = Language.of(Texts.locale());
            String wanted = text == null ? "" : text.toLowerCase(Locale.ROOT);
            return services.all().stream()
                    .filter(s -> !s.imported())
                    .map(s -> new Ref(s.id(), s.code(), s.name(language)))
                    .filter(ref -> (ref.code() + " " + ref.name())
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted))
                    .skip(offset)
                    .limit(limit)
                    .toList();
        });
    }

    @Produces
    @Dependent
    static FirstStep firstServices(Services services) {
        return new FirstStep(30, "services", () -> !services.all().isEmpty(), SERVICES.path(), "services");
    }
}
