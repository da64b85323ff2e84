package no.samdrift.web.ui.servicedesk.team;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
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
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.ImportedLink;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.ListAndPage;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.Toast;

/** The teams that work the cases, and who is in them. */
@Route("admin/teams")
public class TeamsView extends Main implements BeforeEnterObserver {
    private final Teams teams;
    private final Pickers pickers;
    private final ListAndPage list = new ListAndPage(t("teams.title"), t("teams.search"));
    private final Div imported = new Div();
    private boolean importedOnes;
    private Long chosen;

    @Inject
    public TeamsView(Teams teams, Pickers pickers) {
        this.teams = teams;
        this.pickers = pickers;
        addClassName("page");
        Button add = new Button(t("teams.new"), e -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(t("teams.title"), t("teams.lead"), add), list, imported);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        importedOnes = ImportedLink.asked(event);
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("team")
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        draw();
    }

    private void draw() {
        List<TeamRow> all = teams.all();
        List<TeamRow> here =
                all.stream().filter(team -> team.imported() == importedOnes).toList();
        TeamRow shown = here.stream()
                .filter(team -> chosen != null && team.id() == chosen)
                .findFirst()
                .orElse(here.isEmpty() ? null : here.getFirst());
        list.show(
                here.stream().map(this::entry).toList(),
                shown != null && chosen != null && shown.id() == chosen ? chosen : null,
                address(""),
                shown == null ? Block.none(t("list.none")) : block(shown));
        imported.removeAll();
        imported.add(new ImportedLink(
                TeamScreens.TEAMS.path(), all.stream().filter(TeamRow::imported).count(), importedOnes));
    }

    private ListAndPage.Entry entry(TeamRow team) {
        return new ListAndPage.Entry(
                team.id(), named(team), t("team.people", team.people()), address("team=" + team.id()));
    }

    private String address(String asked) {
        String both = (importedOnes ? "imported=yes" : "") + (importedOnes && !asked.isEmpty() ? "&" : "") + asked;
        return TeamScreens.TEAMS.path() + (both.isEmpty() ? "" : "?" + both);
    }

    private static String named(TeamRow team) {
        return team.firstLine() ? t("team.firstLineName", team.name()) : team.name();
    }

    private Block block(TeamRow team) {
        LinkList people = new LinkList();
        teams.people(team.id())
                .forEach(p -> people.link(CooperationScreens.PERSON.href(p.id()), p.name(), "", leaving(team, p)));
        Anchor cases = new Anchor("incidents?team=" + team.id(), t("team.cases"));
        return new Block(named(team), people.isEmpty() ? Block.none(t("team.empty")) : people)
                .actions(
                        cases,
                        new Button(t("team.join"), e -> join(team)),
                        new Button(t("action.edit"), e -> change(team)));
    }

    private Button leaving(TeamRow team, TeamPerson person) {
        Button leave = new Button(
                t("team.leave"),
                e -> Confirm.ask(
                        t("team.leave"), t("team.leaveText", person.name(), team.name()), t("team.leave"), () -> {
                            teams.leave(team.id(), person.id());
                            Toast.done(t("form.saved"));
                            draw();
                        }));
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
