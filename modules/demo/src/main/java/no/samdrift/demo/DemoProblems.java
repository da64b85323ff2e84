package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.servicedesk.incident.IncidentFilter;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.IncidentRow;
import no.samdrift.servicedesk.problem.ProblemFacts;
import no.samdrift.servicedesk.problem.ProblemStatus;
import no.samdrift.servicedesk.problem.ProblemTransition;
import no.samdrift.servicedesk.problem.Problems;
import no.samdrift.servicedesk.work.Cases;

/** What lies behind some of the incidents, found by an agent and linked to those of the same title. */
@ApplicationScoped
class DemoProblems {
    @Inject
    private DemoFiles files;

    @Inject
    private Problems problems;

    @Inject
    private Cases cases;

    @Inject
    private IncidentRegister incidents;

    @Inject
    private People people;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    void put() {
        var rows = files.rows("problems");
        if (rows.isEmpty()) return;
        var agent = people.find(People.Filter.ALL, null, 200).items().stream()
                .filter(person -> person.username() != null && person.username().startsWith("agent"))
                .findFirst()
                .orElseThrow();
        current.as(callers.of(agent.id(), "demo").orElseThrow(), () -> rows.forEach(this::put));
    }

    private void put(NamedCsvRecord row) {
        String number = problems.register(new ProblemFacts(
                row.getField("title"),
                row.getField("description"),
                null,
                row.getField("service"),
                null,
                Impact.valueOf(row.getField("impact")),
                Urgency.valueOf(row.getField("urgency")),
                row.getField("cause"),
                row.getField("workaround")));
        cases.take("problem", number);
        incidents.slice(IncidentFilter.ALL, 0, 500).stream()
                .filter(incident -> incident.title().equals(row.getField("incident")))
                .map(IncidentRow::number)
                .forEach(incident -> problems.link(number, incident));
        ProblemStatus state = ProblemStatus.valueOf(row.getField("state"));
        if (state != ProblemStatus.IN_PROGRESS)
            problems.transition(
                    number, null, new ProblemTransition(state, null, null, DemoFiles.text(row, "solution")));
    }
}
