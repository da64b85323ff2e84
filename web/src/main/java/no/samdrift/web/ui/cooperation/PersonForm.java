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
import no.samdrift.web.ui.part.Pickers;
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
        Fields fields = new Fields(pickers);
        FormDialog form =
                new FormDialog(t("people.new"), t("action.save"), () -> then.accept(people.add(fields.facts())));
        fields.into(form);
        form.open();
    }

    void change(PersonRow before, Consumer<PersonRow> then) {
        Fields fields = new Fields(pickers);
        fields.fill(before);
        FormDialog form = new FormDialog(
                before.name(),
                t("action.save"),
                () -> then.accept(people.change(before.id(), before.version(), fields.facts())));
        fields.into(form);
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

    private static final class Fields {
        private final TextField name = new TextField(t("person.name"));
        private final TextField title = new TextField(t("person.title"));
        private final TextField email = new TextField(t("person.email"));
        private final TextField phone = new TextField(t("person.phone"));
        private final RefField member;
        private final RefField unit;
        private final RefField vendor;
        private final Choice<Language> language =
                new Choice<>(t("user.language"), "personLanguage", Language.class).required(Language.NB);

        Fields(Pickers pickers) {
            member = pickers.member(t("system.member"), CooperationRight.ADMINISTER);
            unit = new RefField(t("system.unit"), pickers.unitRefs(null));
            member.addValueChangeListener(e -> unit.setItems(pickers.unitRefs(member.id())));
            vendor = pickers.vendor(t("system.vendor"));
            vendor.setHelperText(t("person.vendorHelp"));
        }

        void into(FormDialog form) {
            form.wide("name", name).setRequiredIndicatorVisible(true);
            form.field("title", title);
            form.field("language", language);
            form.field("email", email);
            form.field("phone", phone);
            form.field("memberId", member);
            form.field("unitId", unit);
            form.field("vendorId", vendor);
        }

        void fill(PersonRow p) {
            name.setValue(p.name());
            title.setValue(text(p.title()));
            email.setValue(text(p.email()));
            phone.setValue(text(p.phone()));
            member.chosen(p.memberId(), p.member());
            unit.chosen(p.unitId(), p.unit());
            vendor.chosen(p.vendorId(), p.vendorId() == null ? null : t("person.sameVendor"));
            language.setValue(p.language());
        }

        PersonFacts facts() {
            return new PersonFacts(
                    name.getValue(),
                    email.isEmpty() ? null : email.getValue(),
                    phone.getValue(),
                    title.getValue(),
                    member.id(),
                    unit.id(),
                    vendor.id(),
                    language.getValue());
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }
    }
}
