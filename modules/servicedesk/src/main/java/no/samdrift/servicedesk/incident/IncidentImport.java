package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.KnownRow;
import no.samdrift.kernel.imports.Named;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.team.Teams;

/** Cases moved in from any tool, told apart by the number they had there; what is in already stays as it became here. */
@ApplicationScoped
class IncidentImport implements ImportedRegister<MovedCase> {
    @Inject
    MovedCases cases;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Teams teams;

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public String kind() {
        return IncidentKind.KIND;
    }

    @Override
    public Right right() {
        return ServiceDeskRight.IMPORT;
    }

    @Override
    public Class<MovedCase> facts() {
        return MovedCase.class;
    }

    @Override
    public List<ImportField> fields() {
        Named teamsByName = new Named(teams.all().stream()
                .map(team -> new Ref(team.id(), "", team.name()))
                .toList());
        return List.of(
                ImportField.of("key", "moved.key").also("number", "id", "ticket"),
                ImportField.of("title", "incident.title"),
                ImportField.of("description", "incident.description"),
                ImportField.of("memberId", "incident.member").as(members.cell()).also("memberNo"),
                ImportField.of("service", "incident.service"),
                ImportField.of("system", "incident.system"),
                ImportField.of("reporterId", "incident.reporter").as(people.cell()),
                ImportField.of("teamId", "incident.team").as(teamsByName),
                ImportField.of("state", "incident.status")
                        .choices("moved.state")
                        .otherwise(MovedState.OPEN),
                ImportField.of("openedAt", "incident.opened"),
                ImportField.of("endedAt", "moved.endedAt").also("closedAt", "resolvedAt"),
                ImportField.of("impact", "incident.impact")
                        .choices("incident.impact")
                        .otherwise(Impact.MEDIUM),
                ImportField.of("urgency", "incident.urgency")
                        .choices("incident.urgency")
                        .otherwise(Urgency.MEDIUM),
                ImportField.of("solution", "incident.solution"));
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("key"));
    }

    @Override
    public List<KnownRow<MovedCase>> known() {
        return cases.all();
    }

    @Override
    public KnownRow<MovedCase> add(MovedCase facts) {
        return cases.add(facts);
    }

    @Override
    public KnownRow<MovedCase> change(long id, int version, MovedCase facts) {
        throw new RuleBroken("importCannotChange");
    }

    @Override
    public void remove(long id, int version) {
        cases.remove(id, version);
    }
}
