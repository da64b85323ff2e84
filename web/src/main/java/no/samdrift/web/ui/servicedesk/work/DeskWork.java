package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Role;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.work.CaseState.Phase;
import no.samdrift.servicedesk.work.QueueFilter;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.servicedesk.work.WorkRow;
import no.samdrift.web.ui.part.Things;
import no.samdrift.web.ui.shell.HomeWork;
import no.samdrift.web.ui.shell.ToDo;

/** The cases whose turn it is with the caller: own ones, those of the own teams that nobody has, those sent to the vendor. */
@ApplicationScoped
class DeskWork implements HomeWork {
    @Inject
    WorkQueue queue;

    @Inject
    Teams teams;

    @Inject
    Things things;

    @Override
    public List<ToDo> toDo(Caller caller) {
        if (caller.anywhere(ServiceDeskRight.WORK_INCIDENTS))
            return Stream.concat(mine(caller), unassigned(caller)).toList();
        if (!caller.has(Role.VENDOR)) return List.of();
        return first(QueueFilter.ALL.statuses(Set.of("WAITING_VENDOR")))
                .map(row -> line(row, "todo.case.vendor"))
                .toList();
    }

    private Stream<ToDo> mine(Caller caller) {
        return first(QueueFilter.ALL.open(true).assignee(caller.personId()).statuses(myTurn()))
                .map(row -> line(row, row.phase() == Phase.NEW ? "todo.case.begin" : "todo.case.work"));
    }

    /** Of nobody's cases those of the own teams; of all, for whoever is in none. */
    private Stream<ToDo> unassigned(Caller caller) {
        QueueFilter nobodys = QueueFilter.ALL.unassigned();
        List<Long> own = teams.of(caller.personId());
        return first(own.isEmpty() ? nobodys : nobodys.teams(own)).map(row -> line(row, "todo.case.take"));
    }

    /** States of any practice in which the one who has it goes on, and waits for nobody. */
    private Set<String> myTurn() {
        return queue.practices().values().stream()
                .flatMap(List::stream)
                .filter(state -> state.phase() == Phase.NEW || state.phase() == Phase.ACTIVE)
                .map(state -> state.name())
                .collect(Collectors.toSet());
    }

    private Stream<WorkRow> first(QueueFilter filter) {
        return queue.slice(filter, WorkQueue.Sort.DUE, false, 0, MOST).stream();
    }

    private ToDo line(WorkRow row, String verb) {
        String why = Stream.of(row.number(), CaseWords.of(row.priority()), row.member(), row.service())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new ToDo(
                VaadinIcon.HEADSET, things.of(row.kind()).href(row.number()), row.title(), why, row.dueAt(), t(verb));
    }
}
