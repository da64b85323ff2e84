package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import no.samdrift.servicedesk.incident.Assign;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.team.Teams.TeamPerson;
import no.samdrift.servicedesk.team.Teams.TeamRow;

/** Hands a case to a team, and to a person of it where one is chosen. */
class AssignDialog extends CaseDialog {
    private static final long serialVersionUID = 1;
    private final Select<TeamRow> team = errors.at("teamId", new Select<>());
    private final ComboBox<TeamPerson> person = errors.at("assigneeId", new ComboBox<>(t("incident.assignee")));

    AssignDialog(CaseDesk desk, IncidentDetails read, Runnable changed) {
        super(desk, read, "case.assign", changed);
        List<TeamRow> teams =
                desk.teams.all().stream().filter(team -> !team.imported()).toList();
        team.setLabel(t("incident.team"));
        team.setItems(teams);
        team.setItemLabelGenerator(TeamRow::name);
        team.addValueChangeListener(e -> people(e.getValue()));
        person.setItemLabelGenerator(TeamPerson::name);
        person.setClearButtonVisible(true);
        person.setHelperText(t("case.assign.personHint"));
        teams.stream()
                .filter(each -> Objects.equals(each.id(), read.teamId()))
                .findFirst()
                .ifPresentOrElse(team::setValue, () -> people(null));
        person.getListDataView()
                .getItems()
                .filter(each -> Objects.equals(each.id(), read.assigneeId()))
                .findFirst()
                .ifPresent(person::setValue);
        fields(team, person);
    }

    private void people(TeamRow chosen) {
        TeamPerson before = person.getValue();
        List<TeamPerson> people = desk.teams.people(chosen == null ? null : chosen.id());
        person.setItems(people);
        person.setValue(people.contains(before) ? before : null);
    }

    @Override
    protected void work() {
        desk.incidents.assign(
                read.number(),
                read.version(),
                new Assign(
                        team.isEmpty() ? null : team.getValue().id(),
                        person.isEmpty() ? null : person.getValue().id()));
    }
}
