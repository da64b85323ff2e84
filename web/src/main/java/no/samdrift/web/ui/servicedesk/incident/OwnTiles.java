package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.work.QueueFilter;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.web.ui.part.KeyFigure;
import no.samdrift.web.ui.part.Tone;
import no.samdrift.web.ui.servicedesk.work.CaseTiles;
import no.samdrift.web.ui.shell.HomeTiles;

/** What every employee has with the operation: a way to report, and how the own cases stand. */
@ApplicationScoped
class OwnTiles implements HomeTiles {
    @Inject
    private WorkQueue queue;

    @Override
    public String heading() {
        return "tiles.own";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<KeyFigure> figures(Caller caller) {
        boolean employee = caller.memberId() != null && caller.anywhere(ServiceDeskRight.LOG_INCIDENTS);
        if (!employee || caller.anywhere(ServiceDeskRight.WORK_INCIDENTS)) return List.of();
        QueueFilter mine = QueueFilter.ofKind("incident").reporter(caller.personId());
        long open = queue.count(mine.open(true));
        long waiting = queue.count(mine.statuses(IncidentStatus.WAITING_USER, IncidentStatus.RESOLVED));
        return List.of(
                new KeyFigure(
                        "+", t("selfService.title"), t("tiles.reportHint"), Tone.ACTIVE, IncidentScreens.REPORT.path()),
                CaseTiles.figure(t("tiles.waitingForAnswer"), waiting, Tone.WARNING, IncidentScreens.MINE.path()),
                CaseTiles.figure(t("tiles.ownOpen"), open, Tone.NEUTRAL, IncidentScreens.MINE.path()));
    }
}
