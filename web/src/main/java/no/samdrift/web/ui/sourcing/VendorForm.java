package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import no.samdrift.sourcing.vendor.VendorContact;
import no.samdrift.sourcing.vendor.VendorDetails;
import no.samdrift.sourcing.vendor.VendorFacts;
import no.samdrift.sourcing.vendor.VendorRow;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.RecordForm;

/** What is kept of a vendor, with the first contact there; further contacts stay as they are. */
final class VendorForm {
    private final TextField contact = new TextField(t("vendor.contactName"));
    private final TextField role = new TextField(t("vendor.contactRole"));
    private final TextField email = new TextField(t("vendor.contactEmail"));
    private final TextField phone = new TextField(t("vendor.contactPhone"));
    private final List<VendorContact> others;

    private VendorForm(List<VendorContact> contacts) {
        others = contacts.stream().skip(1).toList();
        if (contacts.isEmpty()) return;
        VendorContact first = contacts.getFirst();
        contact.setValue(first.name());
        role.setValue(Objects.toString(first.role(), ""));
        email.setValue(Objects.toString(first.email(), ""));
        phone.setValue(Objects.toString(first.phone(), ""));
    }

    static void add(Vendors vendors, OwnParts own, Consumer<VendorDetails> then) {
        new VendorForm(List.of()).open(t("vendors.new"), own, null, facts -> then.accept(vendors.register(facts)));
    }

    static void change(Vendors vendors, OwnParts own, VendorDetails before, Consumer<VendorDetails> then) {
        VendorRow vendor = before.vendor();
        new VendorForm(before.contacts())
                .open(
                        vendor.name(),
                        own,
                        before.facts(),
                        facts -> then.accept(vendors.change(vendor.id(), vendor.version(), facts)));
    }

    private void open(String title, OwnParts own, VendorFacts before, Consumer<VendorFacts> save) {
        RecordForm<VendorFacts> form = new RecordForm<>(title, VendorFacts.class, before, save);
        form.field("name", new TextField(t("vendor.name")));
        form.field("organisationNo", new TextField(t("vendor.organisationNo")));
        form.field("email", new TextField(t("vendor.email")));
        form.field("phone", new TextField(t("vendor.phone")));
        form.wide("website", new TextField(t("vendor.website"))).setPlaceholder("https://");
        form.dialog().field("contacts[0].name", contact);
        form.dialog().field("contacts[0].role", role);
        form.dialog().field("contacts[0].email", email);
        form.dialog().field("contacts[0].phone", phone);
        form.fact("contacts", this::contacts);
        form.wide("note", new TextArea(t("vendor.note")));
        form.check("active", new Checkbox(t("vendor.active"), true));
        own.form(form, "vendor", before == null ? null : before.own());
        form.open();
    }

    private List<VendorContact> contacts() {
        List<VendorContact> contacts = new ArrayList<>();
        if (!contact.isEmpty() || !email.isEmpty() || !phone.isEmpty())
            contacts.add(new VendorContact(contact.getValue(), text(role), text(email), text(phone)));
        contacts.addAll(others);
        return contacts;
    }

    private static String text(TextField field) {
        return field.isEmpty() ? null : field.getValue();
    }
}
