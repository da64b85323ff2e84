package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.samdrift.kernel.field.FieldDetails;
import no.samdrift.kernel.field.Fields;
import no.samdrift.kernel.own.FieldFacts;
import no.samdrift.kernel.own.FieldType;
import no.samdrift.kernel.own.OwnField;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.RecordForm;

/** Says what a field is, and shows what comes of it. */
class FieldForm {
    private static final int NAME = 60;
    private static final int HELP = 200;
    private final Fields fields;
    private final OwnParts own;
    private final Runnable saved;
    private final TextField nb = text("field.name.nb", NAME);
    private final TextField nn = text("field.name.nn", NAME);
    private final TextField en = text("field.name.en", NAME);
    private final TextField help = text("field.help.nb", HELP);
    private final Choice<FieldType> type = new Choice<>(t("field.type"), "fieldType", FieldType.class);
    private final Checkbox required = new Checkbox(t("field.mustFill"));
    private final ChoicesField choices = new ChoicesField();
    private final Div preview = new Div();

    FieldForm(Fields fields, OwnParts own, Runnable saved) {
        this.fields = fields;
        this.own = own;
        this.saved = saved;
    }

    private static TextField text(String key, int most) {
        TextField text = new TextField(t(key));
        text.setMaxLength(most);
        return text;
    }

    void add(String kind, int place) {
        LocalizedText none = new LocalizedText(null, null, null);
        FieldFacts fresh =
                new FieldFacts(kind, null, FieldType.TEXT, none, null, false, true, false, false, place + 1, List.of());
        open(t("fields.newFor", t("field.kind." + kind)), fresh, false, facts -> fields.register(facts));
    }

    void change(FieldDetails field) {
        open(
                field.facts().name().nb(),
                field.facts(),
                true,
                facts -> fields.change(field.id(), field.version(), facts));
    }

    private void open(String title, FieldFacts before, boolean known, Consumer<FieldFacts> save) {
        RecordForm<FieldFacts> form = new RecordForm<>(title, FieldFacts.class, before, facts -> {
            save.accept(facts);
            saved.run();
        });
        form.field("name.nb", nb).setRequiredIndicatorVisible(true);
        form.field("name.nn", nn);
        form.field("name.en", en);
        TextField code = form.field("code", text("field.code", 40));
        code.setHelperText(t("field.codeHelp"));
        code.setReadOnly(known);
        if (!known) nb.addValueChangeListener(e -> suggest(code, e.getValue()));
        form.field("type", type).setClearButtonVisible(false);
        form.field("place", new IntegerField(t("field.place")));
        form.wide("choices", choices);
        form.wide("help.nb", help);
        form.field("help.nn", text("field.help.nn", HELP));
        form.field("help.en", text("field.help.en", HELP));
        form.check("required", required);
        form.check("listed", new Checkbox(t("field.listedHelp")));
        form.check("filtered", new Checkbox(t("field.filteredHelp")));
        if (known) form.check("active", new Checkbox(t("field.active")));
        form.dialog().plain(shown());
        for (HasValue<?, ?> each : new HasValue<?, ?>[] {nb, help, type, required, choices})
            each.addValueChangeListener(e -> show());
        show();
        form.open();
    }

    /** As the name, without what a code cannot have. */
    private static void suggest(TextField code, String name) {
        if (!code.isEmpty()) return;
        String plain = Normalizer.normalize(
                        name.toLowerCase(Locale.ROOT).replace('ø', 'o').replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9 ]", "");
        StringBuilder camel = new StringBuilder();
        for (String word : plain.strip().split(" +"))
            camel.append(
                    camel.isEmpty() || word.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        code.setValue(camel.toString().replaceFirst("^[0-9]+", ""));
    }

    private Component shown() {
        Div whole = new Div(new H3(t("field.preview")), preview);
        whole.addClassNames("wide", "field-preview");
        return whole;
    }

    /** As it will stand in the form; nothing before it has a name. */
    private void show() {
        choices.setVisible(type.getValue() == FieldType.CHOICE);
        preview.removeAll();
        if (nb.isEmpty() || type.isEmpty()) return;
        LocalizedText line = help.isEmpty() ? null : LocalizedText.of(help.getValue());
        FieldFacts facts = new FieldFacts(
                "preview",
                "preview",
                type.getValue(),
                new LocalizedText(nb.getValue(), nn.getValue(), en.getValue()),
                line,
                required.getValue(),
                true,
                false,
                false,
                0,
                choices.getValue());
        preview.add(own.input(new OwnField(0, 0, facts), OwnValues.NONE).whole());
    }
}
