package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A secret that the house has just made and will not show again. */
public class OnceShown extends Dialog {
    /** @param text how it is used */
    public OnceShown(String text, String secret) {
        setHeaderTitle(t("token.once"));
        addClassName("form-dialog");
        TextField field = new TextField(t("token.secret"));
        field.setReadOnly(true);
        field.setWidthFull();
        field.setValue(secret);
        Button copy = new Button(t("token.copy"));
        Clipboard.onClick(copy)
                .writeText(secret, x -> Toast.done(t("token.copied")), x -> Toast.failure(t("token.notCopied")));
        add(new Paragraph(t("token.onceText") + " " + text), field);
        getFooter().add(copy, new Button(t("action.close"), e -> close()));
    }
}
