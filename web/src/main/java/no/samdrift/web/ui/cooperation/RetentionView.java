package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.cooperation.privacy.Retention;
import no.samdrift.cooperation.privacy.RetentionRule;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Things;
import no.samdrift.web.ui.part.Toast;

/** How long what is kept whole, and what a rule would take before it holds. */
@Route("privacy/retention")
public class RetentionView extends Main {
    private final Retention retention;
    private final Things things;
    private final Div rules = new Div();

    @Inject
    public RetentionView(Retention retention, Things things) {
        this.retention = retention;
        this.things = things;
        addClassName("page");
        add(new PageHeader(t("retention.title"), t("retention.lead")), rules);
        draw();
    }

    private void draw() {
        rules.removeAll();
        SmallTable table = new SmallTable(
                t("retention.title"), t("retention.kind"), t("retention.kept"), ">" + t("retention.due"), "");
        for (RetentionRule rule : retention.rules()) {
            Button change = new Button(t("action.edit"), e -> change(rule));
            change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            change.setAriaLabel(t("retention.change", kind(rule)));
            table.row(
                    kind(rule),
                    rule.months() == null ? t("retention.forEver") : t("retention.months", rule.months()),
                    rule.due(),
                    change);
        }
        rules.add(new Block(t("retention.rules"), table));
    }

    private static String kind(RetentionRule rule) {
        return t("retention.kind." + rule.kind());
    }

    private void change(RetentionRule rule) {
        IntegerField months = new IntegerField(t("retention.field"));
        months.setHelperText(t("retention.fieldHint"));
        months.setClearButtonVisible(true);
        months.setValue(rule.months());
        Div preview = new Div();
        FormDialog dialog = new FormDialog(t("retention.change", kind(rule)), t("action.save"), () -> {
            retention.set(rule.kind(), months.getValue());
            Toast.done(t("form.saved"));
            draw();
        });
        preview.addClassName("wide");
        dialog.field("months", months);
        dialog.plain(preview);
        months.addValueChangeListener(e -> preview(preview, rule.kind(), e.getValue()));
        preview(preview, rule.kind(), rule.months());
        dialog.open();
    }

    /** What would go at night, before anybody saves. */
    private void preview(Div preview, String kind, Integer months) {
        preview.removeAll();
        if (months == null || months < 1 || months > Retention.LONGEST) return;
        long count = retention.count(kind, months);
        preview.add(new Paragraph(count == 0 ? t("retention.nothing") : t("retention.wouldGo", Formats.number(count))));
        if (count == 0) return;
        SmallTable table = new SmallTable(
                t("retention.oldest"), t("retention.ended"), t("retention.thing"), t("privacy.what.title"));
        retention
                .preview(kind, months)
                .forEach(due ->
                        table.row(Formats.dateTime(due.ended()), things.link(kind, due.key(), due.key()), due.title()));
        preview.add(table);
    }
}
