package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonFacts;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;

/** What is kept of a person, and the account. */
@ApplicationScoped
public class PersonForm {
    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private Pickers pickers;

    void add(Consumer<PersonRow> then) {
        open(t("people.new"), null, facts -> then.accept(people.add(facts)));
    }

    void change(PersonRow before, Consumer<PersonRow> then) {
        open(before.name(), before, facts -> then.accept(people.change(before.id(), before.version(), facts)));
    }

    private void open(String title, PersonRow before, Consumer<PersonFacts> save) {
        RefField member = pickers.member(t("system.member"), CooperationRight.ADMINISTER);
        RefField unit = new RefField(t("system.unit"), pickers.unitRefs(null));
        member.addValueChangeListener(e -> unit.setItems(pickers.unitRefs(member.id())));
        RefField vendor = pickers.one("vendor", t("system.vendor"));
        vendor.setHelperText(t("person.vendorHelp"));
        if (before != null) {
            member.chosen(before.memberId(), before.member());
            unit.chosen(before.unitId(), before.unit());
            vendor.chosen(before.vendorId(), before.vendorId() == null ? null : t("person.sameVendor"));
        }
        RecordForm<PersonFacts> form =
                new RecordForm<>(title, PersonFacts.class, before == null ? null : before.facts(), save);
        form.wide("name", new TextField(t("person.name")));
        form.field("title", new TextField(t("person.title")));
        form.field(
                "language", new Choice<>(t("user.language"), "personLanguage", Language.class).required(Language.NB));
        form.field("email", new TextField(t("person.email")));
        form.field("phone", new TextField(t("person.phone")));
        form.field("memberId", member);
        form.field("unitId", unit);
        form.field("vendorId", vendor);
        form.open();
    }

    void account(PersonRow person, Runnable then) {
        TextField username = new TextField(t("person.username"));
        username.setValue(person.username() == null ? "" : person.username());
        PasswordField password = new PasswordField(t("person.newPassword"));
        password.setHelperText(t("person.passwordHelp"));
        FormDialog form = new FormDialog(t("person.account") + ": " + person.name(), t("action.save"), () -> {
            accounts.open(person.id(), username.getValue(), password.isEmpty() ? null : password.getValue());
            then.run();
        });
        form.field("username", username).setRequiredIndicatorVisible(true);
        form.field("password", password);
        form.open();
    }
}
