package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import no.samdrift.servicedesk.team.Teams.TeamPerson;
import no.samdrift.servicedesk.team.Teams.TeamRow;
import no.samdrift.servicedesk.work.Assign;

/** Hands a case to a team, and to a person of it where one is chosen. */
public class AssignDialog extends CaseDialog<Desk.Shown> {
    private final Desk desk;
    private final Select<TeamRow> team = errors.at("teamId", new Select<>());
    private final ComboBox<TeamPerson> person = errors.at("assigneeId", new ComboBox<>(t("incident.assignee")));

    public AssignDialog(Desk desk, Desk.Shown read, Supplier<Desk.Shown> again, Runnable changed) {
        super(read, again, "case.assign", changed);
        this.desk = desk;
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
        desk.cases.assign(
                read.kind(),
                read.number(),
                read.version(),
                new Assign(
                        team.isEmpty() ? null : team.getValue().id(),
                        person.isEmpty() ? null : person.getValue().id()));
    }
}
