package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** A form over the screen. It stays open, with the errors beside the fields, until the work is done. */
public class FormDialog extends Dialog {
    private final FieldErrors errors;
    private final Div form = new Div();

    /** @param action what the button says, and does by {@code work} */
    public FormDialog(String title, String action, Runnable work) {
        this(title, action, new FieldErrors(), work);
    }

    /** @param errors where fields that come together have registered themselves */
    public FormDialog(String title, String action, FieldErrors errors, Runnable work) {
        this.errors = errors;
        setHeaderTitle(title);
        addClassName("form-dialog");
        form.addClassName("form-grid");
        focusFirst(this, form);
        add(errors, form);
        Button save = new Button(action, e -> save(work));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), e -> close()), save);
    }

    /**
     * Whoever opens a question is about to answer it: the first field gets the focus, not the window. A date is passed over, as
     * it would cover a small screen with its calendar.
     */
    public static void focusFirst(Dialog dialog, Component fields) {
        dialog.addOpenedChangeListener(e -> {
            if (e.isOpened()) first(fields).ifPresent(Focusable::focus);
        });
    }

    private static Optional<Focusable<?>> first(Component fields) {
        for (Component child : fields.getChildren().filter(Component::isVisible).toList()) {
            Optional<Focusable<?>> found =
                    child instanceof Focusable<?> field && child instanceof HasValue && !(child instanceof DatePicker)
                            ? Optional.of(field)
                            : first(child);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
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

    /** What is about to happen, above the fields. */
    public void lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("wide");
        form.addComponentAsFirst(lead);
    }

    public <C extends Component> C plain(C component) {
        form.add(component);
        return component;
    }
}
