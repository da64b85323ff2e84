package no.samdrift.web.ui.cooperation.webhook;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import no.samdrift.cooperation.webhook.WebhookDeliveries;
import no.samdrift.cooperation.webhook.WebhookDelivery;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.part.Tone;

/** What a webhook was sent last, what came back, and sending it again. */
class SentBlock extends Block {
    private static final int SHOWN = 30;

    SentBlock(WebhookDeliveries deliveries, long webhook, Runnable redraw) {
        super(t("webhook.log"), content(deliveries, webhook, redraw));
    }

    private static Component content(WebhookDeliveries deliveries, long webhook, Runnable redraw) {
        List<WebhookDelivery> last = deliveries.slice(webhook, 0, SHOWN);
        if (last.isEmpty()) return none(t("webhook.nothingSent"));
        SmallTable table = new SmallTable(
                t("webhook.log"),
                t("webhook.at"),
                t("webhook.event"),
                t("webhook.subject"),
                t("webhook.state"),
                t("webhook.answer"),
                "");
        last.forEach(each -> table.row(
                each.at(),
                WebhookEditing.named(each.event()),
                each.subject(),
                badge(each),
                answer(each),
                resending(deliveries, webhook, each, redraw)));
        return table;
    }

    private static StatusBadge badge(WebhookDelivery each) {
        Tone tone = switch (each.state()) {
            case WAITING -> each.attempts() == 0 ? Tone.NEUTRAL : Tone.WARNING;
            case DELIVERED -> Tone.GOOD;
            case GIVEN_UP -> Tone.BAD;
        };
        boolean again = each.state() == WebhookDelivery.State.WAITING && each.attempts() > 0;
        return new StatusBadge(t(again ? "webhook.again" : "webhook.state." + each.state()), tone);
    }

    private static String answer(WebhookDelivery each) {
        if (each.triedAt() == null) return "";
        String what = each.status() == null
                ? why(each.error())
                : each.status() + " " + (each.answer() == null ? "" : each.answer());
        String told = t("webhook.took", what.strip(), each.millis());
        return each.state() == WebhookDelivery.State.WAITING
                ? told + " " + t("webhook.next", each.attempts(), Formats.shown(each.nextAttemptAt()))
                : told;
    }

    /** A rule of the house in words; what the machine said, as it said it. */
    private static String why(String error) {
        if (error == null) return "";
        return Texts.find(Texts.locale(), "webhook.why." + error).orElse(error);
    }

    private static Button resending(WebhookDeliveries deliveries, long webhook, WebhookDelivery each, Runnable redraw) {
        Button again = new Button(t("webhook.resend"), e -> {
            deliveries.resend(webhook, each.id());
            Toast.done(t("webhook.resent"));
            redraw.run();
        });
        again.setAriaLabel(t("webhook.resendOf", Formats.shown(each.at())));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.setVisible(each.triedAt() != null);
        return again;
    }
}
