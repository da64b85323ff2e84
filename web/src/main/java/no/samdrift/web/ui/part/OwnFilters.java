package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samdrift.kernel.own.OwnChoice;
import no.samdrift.kernel.own.OwnField;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.web.text.Texts;

/** What a list can be asked about one own field, in its address as {@code own.<code>}. */
record OwnFilters(OwnField field, OwnParts parts, OwnFields fields) {
    private String name() {
        return field.name(OwnParts.language());
    }

    void add(DataList<?> list) {
        switch (field.type()) {
            case TEXT -> words(list);
            case NUMBER -> {
                number(list, "from");
                number(list, "to");
            }
            case DATE -> {
                day(list, "from");
                day(list, "to");
            }
            case YES_NO ->
                list.filter(
                        field.path(),
                        named(OwnInput.yesNo(null, null), name()),
                        String::valueOf,
                        text -> read(text) instanceof Boolean yes ? yes : null);
            case CHOICE -> choice(list);
            case PERSON, SYSTEM -> neighbour(list);
        }
    }

    /** Nothing, where the address says what cannot be meant. */
    private Object read(String text) {
        try {
            return field.type().read(field.path(), text);
        } catch (RuleBroken nothing) {
            return null;
        }
    }

    private void words(DataList<?> list) {
        TextField text = named(new TextField(), name());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        list.filter(field.path(), text);
    }

    private void number(DataList<?> list, String end) {
        BigDecimalField number = named(new BigDecimalField(), t("own." + end, name()));
        number.setLocale(Texts.locale());
        number.setClearButtonVisible(true);
        list.filter(field.path() + "." + end, number, BigDecimal::toPlainString, text -> (BigDecimal) read(text));
    }

    private void day(DataList<?> list, String end) {
        DateField day = named(new DateField(null), t("own." + end, name()));
        day.setClearButtonVisible(true);
        list.filter(field.path() + "." + end, day, LocalDate::toString, text -> (LocalDate) read(text));
    }

    /** Also by what can no longer be chosen: it may still stand there. */
    private void choice(DataList<?> list) {
        ComboBox<OwnChoice> box = named(OwnInput.choices(null, field.facts().choices()), name());
        list.filter(
                field.path(), box, OwnChoice::code, code -> field.choice(code).orElse(null));
    }

    private void neighbour(DataList<?> list) {
        RefField ref = named(new RefField(null, parts.source(field.type())), name());
        list.filter(
                field.path(),
                ref,
                chosen -> String.valueOf(chosen.id()),
                id -> read(id) instanceof Long known
                        ? fields.neighbours(field.type()).seen(List.of(known)).stream()
                                .findFirst()
                                .orElse(null)
                        : null);
    }

    private static <F extends HasAriaLabel & HasPlaceholder> F named(F field, String name) {
        field.setAriaLabel(name);
        field.setPlaceholder(name);
        return field;
    }
}
