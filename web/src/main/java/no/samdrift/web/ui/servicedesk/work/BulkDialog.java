package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import no.samdrift.servicedesk.work.ChosenCase;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.FormDialog;

/** Before many cases are changed: what is asked of them, how many will take it, and why the others will not. */
class BulkDialog extends Dialog {
    private final String key;
    private final List<ChosenCase> chosen;
    private final BiFunction<ChosenCase, BulkAsked, Optional<String>> refusal;
    protected final FieldErrors errors = new FieldErrors();
    private final Div form = new Div(errors);
    private final Div preview = new Div();
    private final Button act;
    private Supplier<BulkAsked> asked;
    private List<ChosenCase> willing = List.of();

    /**
     * @param verb as the texts call it: {@code bulk.<verb>.title}, {@code .action}
     * @param go is given those that will take it
     */
    BulkDialog(
            String verb,
            List<ChosenCase> chosen,
            BiFunction<ChosenCase, BulkAsked, Optional<String>> refusal,
            BiConsumer<List<ChosenCase>, BulkAsked> go) {
        this.key = "bulk." + verb;
        this.chosen = chosen;
        this.refusal = refusal;
        setHeaderTitle(t(key + ".title", chosen.size()));
        form.addClassName("dialog-form");
        preview.addClassName("bulk-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        form.add(preview);
        add(form);
        FormDialog.focusFirst(this, form);
        act = new Button("", e -> {
            if (!errors.during(this::check)) return;
            close();
            go.accept(willing, asked.get());
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), e -> close()), act);
    }

    /** What is asked as the fields stand, and the fields themselves. */
    BulkDialog asking(Supplier<BulkAsked> as, Component... fields) {
        asked = as;
        for (Component field : fields) form.addComponentAtIndex(form.getComponentCount() - 1, field);
        preview();
        return this;
    }

    /** Refuses what is missing or wrong in the fields. */
    protected void check() {}

    protected void preview() {
        Map<ChosenCase, String> unwilling = new LinkedHashMap<>();
        BulkAsked now = asked.get();
        chosen.forEach(one -> refusal.apply(one, now).ifPresent(why -> unwilling.put(one, why)));
        willing = chosen.stream().filter(one -> !unwilling.containsKey(one)).toList();
        act.setText(t(key + ".action", willing.size()));
        act.setEnabled(!willing.isEmpty());
        preview.removeAll();
        preview.add(new Paragraph(t("bulk.will", willing.size(), chosen.size())));
        if (!unwilling.isEmpty()) preview.add(new Paragraph(t("bulk.willNot", unwilling.size())), rows(unwilling));
    }

    /** Each case with what there is to say of it. */
    static UnorderedList rows(Map<ChosenCase, String> said) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bulk-rows");
        list.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", t("bulk.rows"));
        said.forEach((one, why) -> list.add(new ListItem(one.number() + " " + one.title() + ": " + why)));
        return list;
    }
}
