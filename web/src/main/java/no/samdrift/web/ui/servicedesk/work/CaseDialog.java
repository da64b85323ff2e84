package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.Toast;

/** A question about a case: fields, a button that says what it does, errors beside the fields, nothing typed lost. */
public abstract class CaseDialog<D> extends Dialog {
    protected final Runnable changed;
    protected final FieldErrors errors = new FieldErrors();
    private final Div body = new Div(errors);
    private final String done;
    private final Supplier<D> again;
    protected D read;

    /**
     * @param again reads what now stands, where somebody was faster
     * @param key prefix of the texts {@code .title}, {@code .action} and {@code .done}
     */
    protected CaseDialog(D read, Supplier<D> again, String key, Runnable changed) {
        this.read = read;
        this.again = again;
        this.changed = changed;
        this.done = key + ".done";
        setHeaderTitle(t(key + ".title"));
        body.addClassName("dialog-form");
        add(body);
        FormDialog.focusFirst(this, body);
        Button act = new Button(t(key + ".action"), e -> act());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), e -> close()), act);
    }

    protected void fields(Component... fields) {
        body.add(fields);
    }

    protected abstract void work();

    private void act() {
        try {
            if (!errors.during(this::work)) return;
        } catch (LostUpdate stale) {
            stale();
            return;
        }
        close();
        Toast.done(t(done));
        changed.run();
    }

    /** Somebody was faster: what was typed stays, and is measured against what now stands. */
    protected void stale() {
        read = again.get();
        errors.show(null, t("case.stale"));
        changed.run();
    }
}
