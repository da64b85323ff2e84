package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;

/** Asks before what cannot be undone; the button says what will happen. */
public final class Confirm {
    private Confirm() {}

    public static void ask(String title, String consequence, String action, Runnable then) {
        dialog(title, consequence, action, then).open();
    }

    public static void askDangerous(String title, String consequence, String action, Runnable then) {
        ConfirmDialog dialog = dialog(title, consequence, action, then);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static ConfirmDialog dialog(String title, String consequence, String action, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(new H2(title)); // Vaadin would make it a heading of the third level
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(t("action.cancel"));
        dialog.setConfirmText(action);
        dialog.addConfirmListener(e -> then.run());
        return dialog;
    }
}
