package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/** A form over the screen. It stays open, with the errors beside the fields, until the work is done. */
public class FormDialog extends Dialog {
    private final FieldErrors errors = new FieldErrors();
    private final Div form = new Div();

    /** @param action what the button says, and does by {@code work} */
    public FormDialog(String title, String action, Runnable work) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        form.addClassName("form-grid");
        add(errors, form);
        Button save = new Button(action, e -> save(work));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), e -> close()), save);
    }

    private void save(Runnable work) {
        if (errors.during(work)) close();
    }

    /** @param path of the field in the command, so that what is wrong with it stands beside it */
    public <F extends Component & HasValidation> F field(String path, F field) {
        if (field instanceof HasSize sized) sized.setWidthFull();
        form.add(errors.at(path, field));
        return field;
    }

    /** As {@link #field}, across the whole form. */
    public <F extends Component & HasValidation> F wide(String path, F field) {
        field.getElement().getClassList().add("wide");
        return field(path, field);
    }

    public <C extends Component> C plain(C component) {
        form.add(component);
        return component;
    }
}
