package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samdrift.sourcing.vendor.VendorContact;
import no.samdrift.sourcing.vendor.VendorDetails;
import no.samdrift.sourcing.vendor.VendorFacts;
import no.samdrift.sourcing.vendor.VendorRow;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.ui.part.FormDialog;

/** What is kept of a vendor, with the first contact there; further contacts stay as they are. */
final class VendorForm {
    private final TextField number = new TextField(t("vendor.organisationNo"));
    private final TextField name = new TextField(t("vendor.name"));
    private final TextField email = new TextField(t("vendor.email"));
    private final TextField phone = new TextField(t("vendor.phone"));
    private final TextField website = new TextField(t("vendor.website"));
    private final TextArea note = new TextArea(t("vendor.note"));
    private final Checkbox active = new Checkbox(t("vendor.active"), true);
    private final TextField contact = new TextField(t("vendor.contactName"));
    private final TextField contactRole = new TextField(t("vendor.contactRole"));
    private final TextField contactEmail = new TextField(t("vendor.contactEmail"));
    private final TextField contactPhone = new TextField(t("vendor.contactPhone"));
    private List<VendorContact> others = List.of();

    private VendorForm() {}

    static void add(Vendors vendors, Consumer<VendorDetails> then) {
        new VendorForm().open(t("vendors.new"), vendors::register, then);
    }

    static void change(Vendors vendors, VendorDetails before, Consumer<VendorDetails> then) {
        VendorForm form = new VendorForm();
        form.fill(before);
        VendorRow vendor = before.vendor();
        form.open(vendor.name(), facts -> vendors.change(vendor.id(), vendor.version(), facts), then);
    }

    private void open(String title, Function<VendorFacts, VendorDetails> work, Consumer<VendorDetails> then) {
        FormDialog dialog = new FormDialog(title, t("action.save"), () -> then.accept(work.apply(facts())));
        dialog.field("name", name).setRequiredIndicatorVisible(true);
        dialog.field("organisationNo", number).setRequiredIndicatorVisible(true);
        dialog.field("email", email);
        dialog.field("phone", phone);
        dialog.wide("website", website).setPlaceholder("https://");
        dialog.field("contacts[0].name", contact);
        dialog.field("contacts[0].role", contactRole);
        dialog.field("contacts[0].email", contactEmail);
        dialog.field("contacts[0].phone", contactPhone);
        dialog.wide("note", note);
        dialog.plain(active);
        dialog.open();
    }

    private void fill(VendorDetails details) {
        VendorRow v = details.vendor();
        number.setValue(v.organisationNo());
        name.setValue(v.name());
        set(email, v.email());
        set(phone, v.phone());
        set(website, v.website());
        note.setValue(v.note() == null ? "" : v.note());
        active.setValue(v.active());
        if (details.contacts().isEmpty()) return;
        VendorContact first = details.contacts().getFirst();
        set(contact, first.name());
        set(contactRole, first.role());
        set(contactEmail, first.email());
        set(contactPhone, first.phone());
        others = details.contacts().stream().skip(1).toList();
    }

    private VendorFacts facts() {
        List<VendorContact> contacts = new java.util.ArrayList<>();
        boolean any = !contact.isEmpty() || !contactEmail.isEmpty() || !contactPhone.isEmpty();
        if (any)
            contacts.add(
                    new VendorContact(contact.getValue(), text(contactRole), text(contactEmail), text(contactPhone)));
        contacts.addAll(others);
        return new VendorFacts(
                number.getValue(),
                name.getValue(),
                text(email),
                text(phone),
                text(website),
                note.isEmpty() ? null : note.getValue(),
                active.getValue(),
                contacts);
    }

    private static void set(TextField field, String value) {
        field.setValue(value == null ? "" : value);
    }

    private static String text(TextField field) {
        return field.isEmpty() ? null : field.getValue();
    }
}
