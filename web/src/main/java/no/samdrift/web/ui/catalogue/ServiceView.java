package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.catalogue.level.LevelRow;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.catalogue.level.LevelTable;
import no.samdrift.web.ui.catalogue.level.PriorityPicture;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.DetailPage;

/** A service: what it is, what is promised, what it stands on, and who pays for it. */
@Route("services")
public class ServiceView extends DetailPage {
    private final Services services;
    private final Levels levels;
    private final Calendars calendars;
    private final Time time;

    @Inject
    public ServiceView(Services services, Levels levels, Calendars calendars, Time time) {
        super(CatalogueScreens.SERVICE);
        this.services = services;
        this.levels = levels;
        this.calendars = calendars;
        this.time = time;
    }

    @Override
    protected String draw(String code) {
        ServiceRow service = services.byCode(code);
        Language language = Language.of(Texts.locale());
        Caller caller = caller();
        head(service.code() + " " + service.name(language), subtitle(service));
        editing(
                caller.may(CatalogueRight.WRITE_SERVICES, Target.COOPERATION),
                () -> ServiceForm.change(services, service, changed -> saved()));
        if (service.description(language) != null) add(new Paragraph(service.description(language)));
        add(levelBlock(service));
        addBeside(service.id());
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
}
