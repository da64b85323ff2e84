package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.own.FieldType;
import no.samdrift.kernel.own.OwnField;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.OwnWords;
import no.samdrift.web.text.Texts;

/** The own fields of a kind in its forms, on its pages and in its lists; nothing of it where the kind has none. */
@ApplicationScoped
public class OwnParts {
    private static final Map<FieldType, String> KINDS = Map.of(FieldType.PERSON, "person", FieldType.SYSTEM, "system");

    @Inject
    private OwnFields fields;

    @Inject
    private OwnWords words;

    @Inject
    private Things things;

    @Inject
    private Instance<Choosable> choosable;

    /** Below the kind's own fields. */
    public void form(RecordForm<?> form, String kind, OwnValues before) {
        OwnInputs inputs = inputs(kind, before);
        if (inputs.all().isEmpty()) return;
        form.dialog().plain(heading());
        inputs.all().forEach(input -> form.dialog().field(input.path(), input.component()));
        form.fact("own", inputs::said);
    }

    /** Names the group of them. */
    private static Component heading() {
        H3 heading = new H3(t("own.title"));
        heading.addClassNames("wide", "own-heading");
        return heading;
    }

    /** For a form that is not of records. */
    public OwnInputs inputs(String kind, OwnValues before) {
        OwnValues known = OwnValues.orNone(before);
        return new OwnInputs(
                fields.of(kind).stream().map(field -> input(field, known)).toList(), known);
    }

    public OwnInput input(OwnField field, OwnValues known) {
        return new OwnInput(field, known, field.type().isNeighbour() ? source(field.type()) : null);
    }

    RefField.Source source(FieldType type) {
        return choosable.stream()
                .filter(each -> each.kind().equals(KINDS.get(type)))
                .map(Choosable::source)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nothing to choose of type " + type));
    }

    /** On a page: those that say something. */
    public FactSheet facts(FactSheet sheet, String kind, OwnValues own) {
        facts(kind, own, sheet::fact);
        return sheet;
    }

    /** The same where facts are shown otherwise: their names, and what stands there. */
    public void facts(String kind, OwnValues own, BiConsumer<String, Component> shown) {
        for (OwnField field : fields.of(kind)) {
            if (own.get(field.code()) == null) continue;
            Ref neighbour = own.neighbour(field.code());
            Component value = neighbour == null
                    ? new Span(Formats.shown(value(field, own)))
                    : things.link(KINDS.get(field.type()), neighbour.code(), neighbour.name());
            shown.accept(field.name(language()), value);
        }
    }

    /** Its columns, which one can choose, and its filters. */
    public <R> void list(DataList<R> list, String kind, Function<R, OwnValues> own) {
        for (OwnField field : fields.of(kind)) {
            var column = field.type() == FieldType.NUMBER
                    ? list.figures(field.path(), field.name(language()), row -> value(field, own.apply(row)))
                    : list.column(field.path(), field.name(language()), row -> value(field, own.apply(row)));
            column.setVisible(field.facts().listed());
        }
        filters(list, kind);
    }

    /** Its filters alone. */
    public void filters(DataList<?> list, String kind) {
        fields.of(kind).stream()
                .filter(each -> each.facts().filtered())
                .forEach(field -> new OwnFilters(field, this, fields).add(list));
    }

    /** Its columns for a list of several kinds, where nobody is shown one before they ask for it. @param own null of other kinds */
    public <R> void columns(DataList<R> list, String kind, Function<R, OwnValues> own) {
        for (OwnField field : fields.of(kind))
            list.column(kind + "." + field.path(), field.name(language()), row -> {
                        OwnValues values = own.apply(row);
                        return values == null ? null : value(field, values);
                    })
                    .setVisible(false);
    }

    /** As a reader meets it: a day and a number as such, what is chosen by its name. */
    static Object value(OwnField field, OwnValues own) {
        return OwnWords.value(field, own, language());
    }

    /** What the audit calls {@code own.<code>}; nothing where that is no own field. */
    public Optional<String> name(String kind, String fact) {
        return words.name(kind, fact, language());
    }

    /** What the audit says stood there, as a reader knows it. */
    public String told(String kind, String fact, String text) {
        return words.told(kind, fact, text, language());
    }

    static Language language() {
        return Language.of(Texts.locale());
    }
}
