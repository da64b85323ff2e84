package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import no.samdrift.catalogue.risk.RiskRight;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.catalogue.system.SystemDetails;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.Facts;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.shell.MainLayout;

/** A system in use: what is known of it, who answers for it, what it stands on, what is wrong with it today. */
@Route(value = "systems", layout = MainLayout.class)
@PermitAll
public class SystemView extends DetailPage {
    @Inject
    private Systems systems;

    @Inject
    private SystemForm form;

    @Inject
    private Agreements agreements;

    @Inject
    private Risks risks;

    @Inject
    private CurrentCaller current;

    @Override
    protected String draw(String code) {
        SystemDetails details = systems.byCode(code);
        SystemRow system = details.system();
        Caller caller = current.get();
        PageHeader header = new PageHeader(system.name(), system.code() + ", " + system.member());
        if (caller.may(
                SystemRight.WRITE, new Target(system.memberId(), system.unitId(), system.id(), null, system.ownerId())))
            header.addActions(new Button(
                    t("action.edit"),
                    e -> form.change(details, changed -> {
                        Toast.done(t("form.saved"));
                        redraw();
                    })));
        add(new Crumb("systems", t("systems.title")), header, facts(system, caller));
        if (system.description() != null) add(new Paragraph(system.description()));
        Div neighbours = new Div(services(details));
        neighbours.addClassName("columns");
        if (caller.anywhere(SourcingRight.READ_AGREEMENTS)) neighbours.add(agreements(system));
        if (caller.anywhere(RiskRight.READ)) neighbours.add(risks(system));
        add(neighbours);
        addBeside("system", system.id());
        return system.name();
    }

    private static Facts facts(SystemRow s, Caller caller) {
        boolean people = caller.anywhere(CooperationRight.READ_PEOPLE);
        Facts facts = new Facts()
                .fact(t("system.criticality"), SystemBadges.of(s))
                .fact(t("system.lifecycle"), lifecycle(s))
                .fact(t("system.owner"), person(s.ownerId(), s.owner(), people))
                .fact(t("system.administrator"), person(s.administratorId(), s.administrator(), people))
                .fact(t("system.unit"), s.unit())
                .fact(t("system.product"), s.product());
        if (s.vendorId() != null && caller.anywhere(SourcingRight.READ_VENDORS))
            facts.fact(t("system.vendor"), new Anchor("vendors/" + s.vendorId(), s.vendor()));
        else facts.fact(t("system.vendor"), s.vendor());
        return facts.fact(t("system.hosting"), t("hosting." + s.hosting()))
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

    private static Component person(Long id, String name, boolean linked) {
        if (id == null) return new Span(t("system.nobody"));
        return linked ? new Anchor("people/" + id, name) : new Span(name);
    }

    private static Block services(SystemDetails details) {
        LinkList list = new LinkList();
        details.services().forEach(s -> list.link("services/" + s.code(), s.name(), s.code()));
        return new Block(t("system.services"), list.isEmpty() ? Block.none(t("list.none")) : list);
    }

    private Block risks(SystemRow system) {
        LinkList list = new LinkList();
        risks.slice(Risks.Filter.ofSystem(system.id()), 0, 100)
                .forEach(r -> list.link("risks/" + r.id(), r.title(), null, RiskMatrix.badge(r.score())));
        return new Block(t("risks.title"), list.isEmpty() ? Block.none(t("system.noRisks")) : list);
    }

    private Block agreements(SystemRow system) {
        LinkList list = new LinkList();
        agreements.slice(Agreements.Filter.ofSystem(system.id()), 0, 100).forEach(a -> {
            String ends = a.endsOn() == null ? "" : ", " + t("agreement.until", Formats.date(a.endsOn()));
            list.link("agreements/" + a.id(), a.title(), a.number() + ends);
        });
        return new Block(t("agreements.title"), list.isEmpty() ? Block.none(t("system.noAgreement")) : list);
    }
}
