package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.PasswordField;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.web.ui.part.FormDialog;

/** Asks for the password once more: a session left open must not open the house for good, nor shut others out. */
final class Proof {
    private Proof() {}

    /** As the form, with the password in front; whoever signs in by the directory has none to give. */
    static FormDialog form(Accounts accounts, String title, String action, Runnable work) {
        PasswordField password = new PasswordField(t("me.oldPassword"));
        FormDialog form = new FormDialog(title, action, () -> {
            accounts.confirm(password.getValue());
            work.run();
        });
        if (accounts.hasPassword()) form.wide("old", password).setRequiredIndicatorVisible(true);
        return form;
    }
}
