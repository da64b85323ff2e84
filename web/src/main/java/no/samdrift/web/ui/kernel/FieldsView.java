package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.field.FieldDetails;
import no.samdrift.kernel.field.Fields;
import no.samdrift.kernel.own.FieldFacts;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.Explained;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.RemoveButton;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Toast;

/** The fields that the co-operation gives its things itself, by kind. */
@Route("admin/fields")
public class FieldsView extends Main {
    private final Fields fields;
    private final OwnParts own;
    private final Div kinds = new Div();

    @Inject
    public FieldsView(Fields fields, OwnParts own) {
        this.fields = fields;
        this.own = own;
        addClassName("page");
        kinds.addClassName("stack");
        add(new PageHeader(t("fields.title"), t("fields.lead")), kinds);
        draw();
    }

    private void draw() {
        kinds.removeAll();
        List<FieldDetails> all = fields.list(null);
        for (String kind : fields.kinds())
            kinds.add(block(
                    kind,
                    all.stream()
                            .filter(field -> field.facts().kind().equals(kind))
                            .toList()));
    }

    private Block block(String kind, List<FieldDetails> all) {
        String title = t("field.kind." + kind);
        Button add = new Button(t("fields.new"), e -> new FieldForm(fields, own, this::saved).add(kind, all.size()));
        add.setAriaLabel(t("fields.newFor", title));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        if (all.isEmpty()) return new Block(title, Block.none(t("fields.none"))).actions(add);
        SmallTable table = new SmallTable(
                title,
                t("field.name"),
                t("field.code"),
                t("field.type"),
                t("field.state"),
                ">" + t("field.values"),
                "");
        all.forEach(field -> table.row(
                name(field.facts()),
                field.facts().code(),
                t("fieldType." + field.facts().type()),
                state(field.facts()),
                Formats.number(field.values()),
                actions(field)));
        return new Block(title, table).actions(add);
    }

    private static String name(FieldFacts facts) {
        return facts.name().in(Language.of(Texts.locale()));
    }

    private static String state(FieldFacts facts) {
        if (!facts.active()) return t("field.retired");
        return Stream.of(
                        facts.required() ? t("field.mustFill") : "",
                        facts.listed() ? t("field.listed") : "",
                        facts.filtered() ? t("field.filtered") : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Div actions(FieldDetails field) {
        Button edit = new Button(t("action.edit"), e -> new FieldForm(fields, own, this::saved).change(field));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(t("action.edit") + ": " + name(field.facts()));
        RemoveButton remove = new RemoveButton(t("action.delete") + ": " + name(field.facts()));
        remove.addClickListener(e -> askToRemove(field));
        Div actions = new Div(edit, remove);
        actions.addClassName("page-actions");
        return actions;
    }

    private void askToRemove(FieldDetails field) {
        String name = name(field.facts());
        Confirm.askDangerous(
                t("fields.remove", name),
                field.values() == 0 ? t("fields.removeEmpty") : t("fields.removeLead", field.values()),
                t("action.delete"),
                () -> {
                    try {
                        fields.remove(field.id(), field.values());
                        saved();
                    } catch (RuleBroken refused) {
                        Toast.failure(
                                Explained.of(refused, Texts.locale()).getFirst().text());
                        draw();
                    }
                });
    }

    private void saved() {
        Toast.done(t("form.saved"));
        draw();
    }
}
