package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.work.QueueFilter;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.servicedesk.work.WorkRow;
import no.samdrift.web.ui.shell.HomeWork;
import no.samdrift.web.ui.shell.ToDo;

/** What an employee has reported and is asked about: an answer is missing, or whether it works now. */
@ApplicationScoped
class OwnWork implements HomeWork {
    @Inject
    WorkQueue queue;

    @Override
    public List<ToDo> toDo(Caller caller) {
        if (!caller.anywhere(ServiceDeskRight.LOG_INCIDENTS)) return List.of();
        QueueFilter asked = QueueFilter.ofKind("incident")
                .reporter(caller.personId())
                .statuses(IncidentStatus.WAITING_USER, IncidentStatus.RESOLVED);
        return queue.slice(asked, WorkQueue.Sort.UPDATED, true, 0, MOST).stream()
                .map(OwnWork::line)
                .toList();
    }

    private static ToDo line(WorkRow row) {
        boolean solved = row.status().equals(IncidentStatus.RESOLVED.name());
        return new ToDo(
                VaadinIcon.COMMENT_ELLIPSIS_O,
                IncidentScreens.INCIDENT.href(row.number()),
                row.title(),
                t(solved ? "todo.own.solved" : "todo.own.asked", row.number()),
                null,
                t(solved ? "todo.own.confirm" : "todo.answer"));
    }
}
