package no.samdrift.web.ui.servicedesk.team;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.team.Teams.TeamPerson;
import no.samdrift.servicedesk.team.Teams.TeamRow;
import no.samdrift.web.ui.cooperation.CooperationScreens;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.ImportedLink;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.Toast;

/** The teams that work the cases, and who is in them. */
@Route("admin/teams")
public class TeamsView extends Main implements BeforeEnterObserver {
    private final Teams teams;
    private final Pickers pickers;
    private final Div list = new Div();
    private final Div imported = new Div();
    private boolean importedOnes;

    @Inject
    public TeamsView(Teams teams, Pickers pickers) {
        this.teams = teams;
        this.pickers = pickers;
        addClassName("page");
        list.addClassName("columns");
        Button add = new Button(t("teams.new"), e -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(t("teams.title"), t("teams.lead"), add), list, imported);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        importedOnes = ImportedLink.asked(event);
        draw();
    }

    private void draw() {
        list.removeAll();
        List<TeamRow> all = teams.all();
        all.stream().filter(team -> team.imported() == importedOnes).forEach(team -> list.add(block(team)));
        imported.removeAll();
        imported.add(new ImportedLink(
                TeamScreens.TEAMS.path(), all.stream().filter(TeamRow::imported).count(), importedOnes));
    }

    private Block block(TeamRow team) {
        LinkList people = new LinkList();
        teams.people(team.id())
                .forEach(p -> people.link(CooperationScreens.PERSON.href(p.id()), p.name(), "", leaving(team, p)));
        String title = team.firstLine() ? t("team.firstLineName", team.name()) : team.name();
        return new Block(title, people.isEmpty() ? Block.none(t("team.empty")) : people)
                .actions(new Button(t("team.join"), e -> join(team)), new Button(t("action.edit"), e -> change(team)));
    }

    private Button leaving(TeamRow team, TeamPerson person) {
        Button leave = new Button(t("team.leave"), e -> {
            teams.leave(team.id(), person.id());
            draw();
        });
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(t("team.leave") + ": " + person.name());
        return leave;
    }

    private void join(TeamRow team) {
        RefField person = pickers.person(t("person.name")).required();
        FormDialog form = new FormDialog(team.name(), t("team.join"), () -> {
            FieldErrors.required("personId", person.id());
            teams.join(team.id(), person.id());
            draw();
        });
        form.wide("personId", person);
        form.open();
    }

    private void add() {
        TextField name = new TextField(t("team.name"));
        Checkbox firstLine = new Checkbox(t("team.firstLine"));
        FormDialog form = new FormDialog(t("teams.new"), t("action.save"), () -> {
            teams.add(name.getValue(), firstLine.getValue(), null);
            Toast.done(t("form.saved"));
            draw();
        });
        form.wide("name", name).setRequiredIndicatorVisible(true);
        form.plain(firstLine);
        form.open();
    }

    private void change(TeamRow team) {
        TextField name = new TextField(t("team.name"));
        name.setValue(team.name());
        Checkbox firstLine = new Checkbox(t("team.firstLine"), team.firstLine());
        Checkbox active = new Checkbox(t("team.active"), team.active());
        FormDialog form = new FormDialog(team.name(), t("action.save"), () -> {
            teams.change(team.id(), team.version(), name.getValue(), firstLine.getValue(), active.getValue());
            Toast.done(t("form.saved"));
            draw();
        });
        form.wide("name", name).setRequiredIndicatorVisible(true);
        form.plain(firstLine);
        form.plain(active);
        form.open();
    }
}
