package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.shell.MainLayout;

/** One case: what was said in the middle, the clocks and facts beside it, what can be done on top. */
@Route(value = "incidents", layout = MainLayout.class)
@PermitAll
public class IncidentView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final transient CaseDesk desk;
    private final Div top = new Div();
    private final Section told = new Section();
    private final Div side = new Div();
    private final CaseTimeline timeline;
    private final Composer composer;
    private transient CaseDesk.Read shown;

    @Inject
    public IncidentView(CaseDesk desk, LiveViews live) {
        this.desk = desk;
        addClassName("page");
        top.addClassName("case-top");
        told.addClassName("panel");
        side.addClassName("case-side");
        timeline = new CaseTimeline(desk);
        composer = new Composer(desk, this::reload);
        Div talk = new Div(told, timeline, composer);
        talk.addClassName("case-talk");
        Div both = new Div(talk, side);
        both.addClassName("case");
        add(top, both);
        live.follow(
                this,
                Set.of("incident"),
                change -> shown != null && change.subjectId() == shown.allowed().id(),
                this::reload);
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        shown = null;
        show(desk.read(number));
    }

    /** Reads again what may have changed; what is being typed stays. */
    private void reload() {
        show(desk.read(shown.details().number()));
    }

    private void show(CaseDesk.Read read) {
        boolean first = shown == null;
        boolean same = !first && shown.details().equals(read.details());
        shown = read;
        timeline.show(read, !first);
        if (same) return;
        top.removeAll();
        top.add(new CaseHeader(desk, read, this::reload));
        told();
        side.removeAll();
        side.add(new CaseClocks(desk, read), new CaseFacts(desk, read));
        composer.show(read);
    }

    private void told() {
        IncidentDetails d = shown.details();
        told.removeAll();
        Paragraph description = new Paragraph(d.description().isBlank() ? t("case.noDescription") : d.description());
        description.addClassName("case-description");
        told.add(new H2(t("incident.description")), description);
        if (d.solution() == null) return;
        Paragraph solution = new Paragraph(d.solution());
        solution.addClassName("case-description");
        told.add(new H2(t("incident.solution")), solution);
        if (d.cause() != null) told.add(new H2(t("incident.cause")), new Paragraph(d.cause()));
    }

    @Override
    public String getPageTitle() {
        return shown.details().number() + " " + shown.details().title() + " · Samdrift";
    }
}
