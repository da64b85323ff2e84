package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.web.text.Explained;
import no.samdrift.web.text.Texts;

/** What was wrong stands beside the field it is about; what belongs to no field stands here, where it is announced. */
public class FieldErrors extends Div {
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    private final boolean live;

    public FieldErrors() {
        this(false);
    }

    private FieldErrors(boolean live) {
        this.live = live;
        addClassName("form-errors");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** For a form that answers after every change: the next answer, not the change, takes away what was wrong. */
    public static FieldErrors live() {
        return new FieldErrors(true);
    }

    /** @param path of the field in the command, such as {@code title} or {@code week.MONDAY} */
    public <F extends Component & HasValidation> F at(String path, F field) {
        fields.put(path, field);
        field.setManualValidation(true);
        if (!live && field instanceof HasValue<?, ?> value) value.addValueChangeListener(e -> field.setInvalid(false));
        return field;
    }

    /** @return whether the work was done; if not, the first field to blame has the focus */
    public boolean during(Runnable work) {
        return during(() -> {
                    work.run();
                    return Boolean.TRUE;
                })
                != null;
    }

    /** @return the outcome, null if it was refused */
    public <T> T during(Supplier<T> work) {
        clear();
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (!shown(e)) throw e;
            return null;
        }
    }

    public void clear() {
        setVisible(false);
        setText("");
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private boolean shown(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            List<Explained> wrong = Explained.of(cause, Texts.locale());
            if (wrong.isEmpty()) continue;
            wrong.forEach(each -> show(each.path(), each.text()));
            focusFirst();
            return true;
        }
        return false;
    }

    /** Beside the field of that path or of one it is part of. */
    public void show(String path, String message) {
        for (String at = path == null ? "" : path; !at.isEmpty(); at = outer(at)) {
            HasValidation field = fields.get(at);
            if (field != null) {
                field.setErrorMessage(message);
                field.setInvalid(true);
                return;
            }
        }
        setText(getText().isEmpty() ? message : getText() + " " + message);
        setVisible(true);
    }

    private static String outer(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    /** Refuses what was not chosen, by the path of its field. */
    public static void required(String path, Object value) {
        if (value == null) throw RuleBroken.at(path, "required");
    }

    /** Marks those of the fields that are empty. @return whether none is */
    public boolean complete(String... paths) {
        clear();
        for (String path : paths) {
            HasValidation field = fields.get(path);
            if (field instanceof HasValue<?, ?> value
                    && (value.isEmpty() || value.getValue() instanceof String text && text.isBlank()))
                show(path, t("field.required"));
        }
        focusFirst();
        return fields.values().stream().noneMatch(HasValidation::isInvalid);
    }

    private void focusFirst() {
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
