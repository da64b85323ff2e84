package no.samdrift.web.ui.servicedesk.monitoring;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Pre;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.servicedesk.monitoring.MonitoringDeliveries;
import no.samdrift.servicedesk.monitoring.MonitoringDelivery;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** What a source sent last, and what became of it. */
class DeliveryBlock extends Block {
    private static final int SHOWN = 30;

    DeliveryBlock(MonitoringDeliveries deliveries, long source) {
        super(t("monitoring.log"), content(deliveries, source));
    }

    private static Component content(MonitoringDeliveries deliveries, long source) {
        List<MonitoringDelivery> last = deliveries.slice(source, 0, SHOWN);
        if (last.isEmpty()) return none(t("monitoring.nothingCame"));
        SmallTable table = new SmallTable(
                t("monitoring.log"),
                t("monitoring.at"),
                t("monitoring.outcome"),
                t("monitoring.became"),
                t("monitoring.origin"),
                "");
        last.forEach(each ->
                table.row(each.at(), badge(each), became(each), each.origin(), showing(deliveries, source, each)));
        return table;
    }

    private static StatusBadge badge(MonitoringDelivery each) {
        Tone tone = switch (each.outcome()) {
            case WAITING -> Tone.NEUTRAL;
            case DONE -> each.failed() > 0 ? Tone.WARNING : Tone.GOOD;
            case REFUSED -> Tone.BAD;
        };
        return new StatusBadge(t("monitoring.outcome." + each.outcome()), tone);
    }

    private static String became(MonitoringDelivery each) {
        List<String> parts = new ArrayList<>();
        add(parts, "opened", each.opened());
        add(parts, "changed", each.changed());
        add(parts, "solved", each.solved());
        add(parts, "ignored", each.ignored());
        add(parts, "failed", each.failed());
        if (each.reason() != null) parts.add(why(each.reason()));
        return String.join(", ", parts);
    }

    private static String why(String reason) {
        return Texts.find(Texts.locale(), "monitoring.reason." + reason)
                .orElseGet(() -> t("monitoring.reason.alertFailed"));
    }

    private static void add(List<String> parts, String what, int count) {
        if (count > 0) parts.add(t("monitoring.became." + what, count));
    }

    private static Button showing(MonitoringDeliveries deliveries, long source, MonitoringDelivery each) {
        Button show = new Button(t("monitoring.show"), e -> show(deliveries.body(source, each.id()), each));
        show.setAriaLabel(t("monitoring.showOf", Formats.shown(each.at())));
        show.addThemeVariants(ButtonVariant.TERTIARY);
        show.setVisible(each.reason() == null || !each.reason().equals("monitoringSecret"));
        return show;
    }

    private static void show(String body, MonitoringDelivery each) {
        Dialog dialog = new Dialog(t("monitoring.bodyOf", Formats.shown(each.at())));
        dialog.addClassName("form-dialog");
        Pre text = new Pre(body);
        text.addClassName("raw-body");
        text.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", t("monitoring.body"));
        dialog.add(text);
        dialog.getFooter().add(new Button(t("action.close"), e -> dialog.close()));
        dialog.open();
    }
}
