package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PeopleImport;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Pickers;
import no.samdrift.web.ui.shell.MainLayout;

/** Everybody the co-operation knows. */
@Route(value = "admin/people", layout = MainLayout.class)
@PermitAll
public class PeopleView extends Main implements HasDynamicTitle {
    private final People people;

    @Inject
    public PeopleView(People people, PeopleImport imports, PersonForm form, Pickers pickers, CurrentCaller caller) {
        this.people = people;
        caller.get().requireAnywhere(CooperationRight.ADMINISTER);
        addClassName("page");
        DataList<PersonRow> list = new DataList<>("people", t("people.title"), this::page);
        Button add = new Button(
                t("people.new"), e -> form.add(made -> UI.getCurrent().navigate("people/" + made.id())));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Button load = new Button(t("people.import"), e -> new ImportDialog(imports, list::refresh).open());
        filters(list, pickers);
        list.link("name", t("person.name"), PersonRow::name, p -> "people/" + p.id())
                .setFlexGrow(1);
        list.column("title", t("person.title"), PersonRow::title);
        list.column("member", t("system.member"), PersonRow::member);
        list.column("unit", t("system.unit"), PersonRow::unit);
        list.column("email", t("person.email"), PersonRow::email);
        list.column("username", t("person.username"), PersonRow::username);
        list.column("active", t("unit.state"), p -> t(p.active() ? "person.active" : "person.inactive"));
        add(new PageHeader(t("people.title"), t("people.lead"), add, load), list);
    }

    private static void filters(DataList<PersonRow> list, Pickers pickers) {
        list.words(t("people.search"));
        List<Ref> members = pickers.memberRefs();
        list.ref("member", t("system.member"), members);
        ComboBox<String> active = list.filter("active", new ComboBox<>());
        active.setItems("yes", "no");
        active.setItemLabelGenerator(v -> t(v.equals("yes") ? "person.active" : "person.inactive"));
        active.setPlaceholder(t("unit.state"));
        active.setAriaLabel(t("unit.state"));
        active.setClearButtonVisible(true);
        ComboBox<String> imported = list.filter("imported", new ComboBox<>());
        imported.setItems("yes");
        imported.setItemLabelGenerator(v -> t("imported.only"));
        imported.setPlaceholder(t("imported.origin"));
        imported.setAriaLabel(t("imported.origin"));
        imported.setClearButtonVisible(true);
    }

    private List<PersonRow> page(ListQuery query) {
        var filter = new People.Filter(
                query.filter("q").orElse(null),
                query.filter("member").map(Long::valueOf).orElse(null),
                null,
                null,
                query.filter("active").map("yes"::equals).orElse(null),
                query.filter("imported").filter("yes"::equals).isPresent());
        return people.slice(filter, query.offset(), query.limit());
    }

    @Override
    public String getPageTitle() {
        return t("people.title");
    }
}
