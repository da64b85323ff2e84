package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.catalogue.level.LevelRow;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.costshare.CostShares;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.shell.MainLayout;

/** A service: what it is, what is promised, what it stands on, and who pays for it. */
@Route(value = "services", layout = MainLayout.class)
@PermitAll
public class ServiceView extends DetailPage {
    private static final int MOST = 200;

    @Inject
    private Services services;

    @Inject
    private Levels levels;

    @Inject
    private Calendars calendars;

    @Inject
    private Systems systems;

    @Inject
    private Agreements agreements;

    @Inject
    private CostShares shares;

    @Inject
    private CurrentCaller current;

    @Inject
    private Time time;

    @Override
    protected String draw(String code) {
        ServiceRow service = services.byCode(code);
        Language language = Language.of(Texts.locale());
        Caller caller = current.get();
        PageHeader header = new PageHeader(service.code() + " " + service.name(language), subtitle(service));
        if (caller.may(CatalogueRight.WRITE_SERVICES, Target.COOPERATION))
            header.addActions(new Button(
                    t("action.edit"),
                    e -> ServiceForm.change(services, service, changed -> {
                        redraw();
                        Toast.done(t("form.saved"));
                    })));
        add(new Crumb("services", t("services.title")), header);
        if (service.description(language) != null) add(new Paragraph(service.description(language)));
        add(levelBlock(service));
        Div neighbours = new Div();
        neighbours.addClassName("columns");
        if (caller.anywhere(SystemRight.READ)) neighbours.add(systemBlock(code));
        if (caller.anywhere(SourcingRight.READ_AGREEMENTS)) neighbours.add(agreementBlock(code));
        if (caller.anywhere(GovernanceRight.READ)) neighbours.add(paidBlock(code));
        add(neighbours);
        addBeside("service", service.id());
        return service.code() + " " + service.name(language);
    }

    private static String subtitle(ServiceRow service) {
        String layer = service.layer() == null ? "" : t("layer." + service.layer()) + ". ";
        return layer + t(service.orderable() ? "service.canBeOrdered" : "service.cannotBeOrdered");
    }

    private Component levelBlock(ServiceRow service) {
        List<LevelRow> rows = levels.inForce(null, time.today()).stream()
                .filter(l -> l.serviceId() == null || l.serviceId() == service.id())
                .toList();
        Paragraph note = new Paragraph(t("level.note"));
        note.addClassName("remark");
        Div both = new Div(new LevelTable(rows, levels, calendars), new PriorityPicture());
        both.addClassName("level-and-matrix");
        return new Block(t("levels.title"), note, both);
    }

    private Block systemBlock(String code) {
        LinkList list = new LinkList();
        systems.slice(Systems.Filter.ofService(code), 0, MOST)
                .forEach(s -> list.link("systems/" + s.code(), s.name(), s.code() + ", " + s.member()));
        return listed(t("systems.title"), list);
    }

    private Block agreementBlock(String code) {
        LinkList list = new LinkList();
        agreements
                .slice(Agreements.Filter.ofService(code), 0, MOST)
                .forEach(a -> list.link("agreements/" + a.id(), a.title(), a.number() + ", " + a.vendor()));
        return listed(t("agreements.title"), list);
    }

    private Block paidBlock(String code) {
        LinkList list = new LinkList();
        shares.find(new CostShares.Filter(null, null, code), null, MOST)
                .items()
                .forEach(s -> list.link("cost-shares/" + s.id(), s.title(), Formats.money(s.amount())));
        return listed(t("service.paidBy"), list);
    }

    private static Block listed(String title, LinkList list) {
        return new Block(title, list.isEmpty() ? Block.none(t("list.none")) : list);
    }
}
