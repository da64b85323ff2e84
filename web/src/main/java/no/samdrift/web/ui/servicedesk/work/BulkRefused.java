package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import no.samdrift.servicedesk.work.ChosenCase;

/** Which cases of many were refused, and why. */
class BulkRefused extends Dialog {
    BulkRefused(Map<ChosenCase, String> said) {
        setHeaderTitle(t("bulk.refused", said.size()));
        Div body = new Div(BulkDialog.rows(said));
        body.addClassNames("dialog-form", "bulk-preview");
        add(body);
        Button close = new Button(t("action.close"), e -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
