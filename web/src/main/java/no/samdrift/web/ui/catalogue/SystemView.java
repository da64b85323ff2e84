package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.catalogue.integration.IntegrationRow;
import no.samdrift.catalogue.integration.Integrations;
import no.samdrift.catalogue.risk.RiskRight;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.catalogue.system.SystemDetails;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.OwnParts;

/** A system in use: what is known of it, who answers for it, what it stands on, what is wrong with it today. */
@Route("systems")
public class SystemView extends DetailPage {
    private final Systems systems;
    private final SystemForm form;
    private final Integrations integrations;
    private final Risks risks;
    private final OwnParts own;

    @Inject
    public SystemView(Systems systems, SystemForm form, Integrations integrations, Risks risks, OwnParts own) {
        super(CatalogueScreens.SYSTEM);
        this.systems = systems;
        this.form = form;
        this.integrations = integrations;
        this.risks = risks;
        this.own = own;
    }

    @Override
    protected String draw(String code) {
        SystemDetails details = systems.byCode(code);
        SystemRow system = details.system();
        Caller caller = caller();
        head(system.name(), system.code() + ", " + system.member());
        editing(
                caller.may(
                        SystemRight.WRITE,
                        new Target(system.memberId(), system.unitId(), system.id(), null, system.ownerId())),
                () -> form.change(details, changed -> saved()));
        add(own.facts(facts(system), "system", system.own()));
        if (system.description() != null) add(new Paragraph(system.description()));
        List<Component> blocks = new ArrayList<>(List.of(services(details), integrations(system)));
        if (caller.anywhere(RiskRight.READ)) blocks.add(risks(system));
        addBeside(system.id(), blocks.toArray(Component[]::new));
        return system.name();
    }

    private FactSheet facts(SystemRow s) {
        return new FactSheet()
                .fact(t("system.criticality"), SystemBadges.of(s))
                .fact(t("system.lifecycle"), lifecycle(s))
                .fact(t("system.owner"), person(s.ownerId(), s.owner()))
                .fact(t("system.administrator"), person(s.administratorId(), s.administrator()))
                .fact(t("system.unit"), s.unit())
                .fact(t("system.product"), s.product())
                .fact(t("system.vendor"), link("vendor", s.vendorId(), s.vendor()))
                .fact(t("system.hosting"), t("hosting." + s.hosting()))
                .fact(t("service.layer"), s.layer() == null ? "" : t("layer." + s.layer()))
                .fact(t("system.yearlyCost"), Formats.money(s.yearlyCost()));
    }

    private static String lifecycle(SystemRow s) {
        var day = switch (s.lifecycle()) {
            case PLANNED, IN_USE -> s.inUseFrom();
            case PHASE_OUT -> s.phaseOutFrom();
            case RETIRED -> s.retiredOn();
        };
        String state = t("lifecycle." + s.lifecycle());
        return day == null ? state : t("system.since", state, Formats.date(day));
    }

    private Component person(Long id, String name) {
        return link("person", id, id == null ? t("system.nobody") : name);
    }

    private static Block services(SystemDetails details) {
        LinkList list = new LinkList();
        details.services().forEach(s -> list.link(CatalogueScreens.SERVICE.href(s.code()), s.name(), s.code()));
        return list.under(t("system.services"));
    }

    private Block integrations(SystemRow system) {
        LinkList list = new LinkList();
        integrations
                .slice(Integrations.Filter.ofSystem(system.id()), 0, 200)
                .forEach(i -> list.link(CatalogueScreens.INTEGRATION.href(i.id()), i.name(), direction(i, system)));
        return list.under(t("integrations.title"), t("system.noIntegrations"));
    }

    /** What it gives to whom, or takes from whom. */
    private static String direction(IntegrationRow i, SystemRow system) {
        String way = i.sourceId() == system.id() ? t("integration.to", i.taker()) : t("integration.from", i.source());
        return i.active() ? way : way + ", " + t("integration.inactive");
    }

    private Block risks(SystemRow system) {
        LinkList list = new LinkList();
        risks.slice(Risks.Filter.ofSystem(system.id()), 0, 100)
                .forEach(r ->
                        list.link(CatalogueScreens.RISK.href(r.id()), r.title(), null, RiskMatrix.badge(r.score())));
        return list.under(t("risks.title"), t("system.noRisks"));
    }
}
