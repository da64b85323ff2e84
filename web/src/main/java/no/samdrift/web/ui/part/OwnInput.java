package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.own.FieldType;
import no.samdrift.kernel.own.OwnChoice;
import no.samdrift.kernel.own.OwnField;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.Texts;

/** Where one fills in an own field. */
public final class OwnInput {
    private static final int LONGEST = 1000;
    private final OwnField field;
    private final HasValue<?, ?> input;

    /**
     * @param own what stands there already
     * @param neighbours to choose from where it is a person or a system
     */
    OwnInput(OwnField field, OwnValues own, RefField.Source neighbours) {
        this.field = field;
        Language language = Language.of(Texts.locale());
        input = input(field, own, neighbours, field.name(language));
        if (field.facts().required()) input.setRequiredIndicatorVisible(true);
        if (field.help(language) != null) ((HasHelper) input).setHelperText(field.help(language));
    }

    private static HasValue<?, ?> input(OwnField field, OwnValues own, RefField.Source neighbours, String label) {
        Object value = field.type().read(field.path(), own.get(field.code()));
        return switch (field.type()) {
            case TEXT -> text(label, (String) value);
            case NUMBER -> number(label, (BigDecimal) value);
            case DATE -> {
                DateField date = new DateField(label);
                date.setValue((LocalDate) value);
                yield date;
            }
            case YES_NO -> yesNo(label, (Boolean) value);
            case CHOICE -> choice(field, label, (String) value);
            case PERSON, SYSTEM -> {
                Ref known = own.neighbour(field.code());
                yield new RefField(label, neighbours)
                        .chosen(known == null ? null : known.id(), known == null ? null : known.name());
            }
        };
    }

    private static TextField text(String label, String value) {
        TextField text = new TextField(label);
        text.setMaxLength(LONGEST);
        if (value != null) text.setValue(value);
        return text;
    }

    private static BigDecimalField number(String label, BigDecimal value) {
        BigDecimalField number = new BigDecimalField(label);
        number.setLocale(Texts.locale());
        number.setValue(value);
        return number;
    }

    static ComboBox<Boolean> yesNo(String label, Boolean value) {
        ComboBox<Boolean> box = new ComboBox<>(label, true, false);
        box.setItemLabelGenerator(yes -> t(yes ? "own.yes" : "own.no"));
        box.setClearButtonVisible(true);
        box.setValue(value);
        return box;
    }

    /** What was chosen before it was retired can stay. */
    private static ComboBox<OwnChoice> choice(OwnField field, String label, String value) {
        List<OwnChoice> choices = new ArrayList<>(field.choices());
        OwnChoice known = value == null ? null : field.choice(value).orElse(null);
        if (known != null && !choices.contains(known)) choices.add(known);
        ComboBox<OwnChoice> box = choices(label, choices);
        box.setValue(known);
        return box;
    }

    static ComboBox<OwnChoice> choices(String label, List<OwnChoice> choices) {
        Language language = Language.of(Texts.locale());
        ComboBox<OwnChoice> box = new ComboBox<>(label, choices);
        box.setItemLabelGenerator(choice -> choice.name().in(language));
        box.setClearButtonVisible(true);
        return box;
    }

    public String path() {
        return field.path();
    }

    OwnField field() {
        return field;
    }

    @SuppressWarnings("unchecked")
    public <C extends Component & HasValidation> C component() {
        return (C) input;
    }

    /** With its place among what may be wrong. */
    public Component registered(FieldErrors errors) {
        return errors.at(path(), component());
    }

    /** Without a place to tell what is wrong with it. */
    public Component whole() {
        return (Component) input;
    }

    /** As it is written; null for nothing. What cannot be read as a number or a day is refused. */
    Object value() {
        refuseUnreadable(input);
        if (input.isEmpty()) return null;
        return switch (input.getValue()) {
            case OwnChoice choice -> choice.code();
            case Ref ref -> ref.id();
            case String text -> text.isBlank() ? null : text.strip();
            case Object other -> other;
        };
    }

    @SuppressWarnings("unchecked")
    private <V> void refuseUnreadable(HasValue<?, V> typed) {
        if (!field.type().isRange()) return;
        var validator = ((HasValidator<V>) typed).getDefaultValidator();
        if (validator
                .apply(typed.getValue(), new ValueContext((Component) typed))
                .isError())
            throw RuleBroken.at(field.path(), field.type() == FieldType.NUMBER ? "fieldBadNumber" : "fieldBadDay");
    }
}
