package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PeopleImport;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.web.ui.part.RegisterView;

/** Everybody the co-operation knows. */
@Route("admin/people")
public class PeopleView extends RegisterView<PersonRow> {
    @Inject
    public PeopleView(People people, PeopleImport imports, PersonForm form, Pickers pickers) {
        super(
                CooperationScreens.PERSON,
                asked -> people.slice(
                        new People.Filter(
                                asked.words(),
                                asked.id("member"),
                                null,
                                null,
                                asked.yes("active"),
                                Boolean.TRUE.equals(asked.yes("imported"))),
                        asked.offset(),
                        asked.limit()));
        adding(true, () -> form.add(made -> opens(made.id())));
        header.addActions(new Button(t("people.import"), e -> new ImportDialog(imports, list::refresh).open()));
        importing(true, "people");
        list.words(t("people.search"));
        list.ref("member", t("system.member"), pickers.memberRefs());
        list.yes("active", t("unit.state"), t("person.active"), t("person.inactive"));
        list.yes("imported", t("imported.origin"), t("imported.only"), null);
        list.link("name", t("person.name"), PersonRow::name, p -> CooperationScreens.PERSON.href(p.id()))
                .setFlexGrow(1);
        list.column("title", t("person.title"), PersonRow::title);
        list.column("member", t("system.member"), PersonRow::member);
        list.column("unit", t("system.unit"), PersonRow::unit);
        list.column("email", t("person.email"), PersonRow::email);
        list.column("username", t("person.username"), PersonRow::username);
        list.column("active", t("unit.state"), p -> t(p.active() ? "person.active" : "person.inactive"));
    }
}
