package no.samdrift.web.ui.cooperation.webhook;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.cooperation.webhook.WebhookForm;
import no.samdrift.cooperation.webhook.WebhookRow;
import no.samdrift.cooperation.webhook.Webhooks;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.RegisterView;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** Who outside is told, by name. */
@Route("webhooks")
public class WebhooksView extends RegisterView<WebhookRow> {
    @Inject
    public WebhooksView(Webhooks webhooks, WebhookEditing form, LiveViews live) {
        super(
                WebhookScreens.WEBHOOK,
                asked -> webhooks.slice(
                        new Webhooks.Filter(asked.words(), asked.choice("form", WebhookForm.class), null),
                        asked.offset(),
                        asked.limit()));
        adding(true, () -> form.add(made -> opens(made.webhook().id())));
        list.words(t("webhooks.search"));
        list.choice("form", t("webhook.form"), "webhook.form", WebhookForm.class);
        list.link("name", t("webhook.name"), WebhookRow::name, w -> WebhookScreens.WEBHOOK.href(w.id()))
                .setFlexGrow(1);
        list.column("host", t("webhook.host"), WebhookRow::host);
        list.column("form", t("webhook.form"), w -> t("webhook.form." + w.form()));
        list.column("person", t("webhook.person"), WebhookRow::person);
        list.column("sent", t("webhook.sentAt"), WebhookRow::sentAt);
        list.figures("waiting", t("webhook.waiting"), WebhookRow::waiting);
        list.shown("state", t("webhook.state"), WebhooksView::state, WebhooksView::badge);
        live.follow(this, Set.of("webhook"), change -> true, list::refresh);
    }

    private static String state(WebhookRow webhook) {
        if (!webhook.active()) return t("webhook.off");
        return webhook.failingSince() == null
                ? t("webhook.on")
                : t("webhook.failing", Formats.shown(webhook.failingSince()));
    }

    static StatusBadge badge(WebhookRow webhook) {
        boolean fails = webhook.active() && webhook.failingSince() != null;
        return new StatusBadge(state(webhook), fails ? Tone.BAD : webhook.active() ? Tone.GOOD : Tone.NEUTRAL);
    }
}
