package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

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
        dialog.setHeader(title);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(t("action.cancel"));
        dialog.setConfirmText(action);
        dialog.addConfirmListener(e -> then.run());
        return dialog;
    }
}
