package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.servicedesk.work.CaseClocks;
import no.samdrift.web.ui.servicedesk.work.CasePage;
import no.samdrift.web.ui.servicedesk.work.CaseWords;
import no.samdrift.web.ui.servicedesk.work.Composer;
import no.samdrift.web.ui.servicedesk.work.Desk;

/** One incident, for who works on it, who reported it and the vendor that is asked. */
@Route("incidents")
public class IncidentView extends CasePage<CaseDesk.Read> {
    private final CaseDesk incidents;

    @Inject
    public IncidentView(CaseDesk incidents, LiveViews live) {
        super("incident", incidents.desk, live, incidents.incidents::reply);
        this.incidents = incidents;
    }

    @Override
    protected CaseDesk.Read read(String number) {
        return incidents.read(number);
    }

    @Override
    protected Desk.Shown shown(CaseDesk.Read read) {
        return read.shown();
    }

    @Override
    protected Component header(CaseDesk.Read read, Desk.Shown shown) {
        return new CaseHeader(incidents, read, this::reload);
    }

    @Override
    protected List<Component> told(CaseDesk.Read read) {
        IncidentDetails d = read.details();
        List<Component> told = new ArrayList<>(CaseWords.text(t("incident.description"), d.description()));
        told.addAll(CaseWords.text(t("incident.solution"), d.solution()));
        if (d.solution() != null) told.addAll(CaseWords.text(t("incident.cause"), d.cause()));
        return told;
    }

    @Override
    protected List<Component> side(CaseDesk.Read read, List<Component> beside) {
        List<Component> side = new ArrayList<>();
        side.add(new CaseClocks(desk, read.shown()));
        side.addAll(beside);
        side.add(new CaseFacts(incidents, read));
        return side;
    }

    @Override
    protected String readers(CaseDesk.Read read) {
        IncidentDetails d = read.details();
        if (!read.allowed().work() || d.reporter() == null) return t("case.composer.operation");
        return d.reporter() + ", " + d.member();
    }

    @Override
    protected List<Composer.SendAnd> sendAnd(CaseDesk.Read read) {
        IncidentDetails d = read.details();
        if (!read.allowed().work() || !d.status().isOpen()) return List.of();
        List<Composer.SendAnd> all = new ArrayList<>();
        if (d.status().next().contains(IncidentStatus.WAITING_USER))
            all.add(new Composer.SendAnd(t("case.composer.sendAndWait"), typed -> {
                incidents.incidents.transition(d.number(), Transition.to(IncidentStatus.WAITING_USER));
                reload();
            }));
        if (d.status().next().contains(IncidentStatus.RESOLVED))
            all.add(new Composer.SendAnd(
                    t("case.composer.sendAndSolve"),
                    typed -> new ResolveDialog(
                                    incidents, incidents.read(d.number()).details(), false, this::reload)
                            .said(typed)
                            .open()));
        return all;
    }

    @Override
    protected String title(CaseDesk.Read read) {
        return read.details().number() + " " + read.details().title();
    }
}
