package no.samdrift.web.ui.cooperation.webhook;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.cooperation.webhook.WebhookDeliveries;
import no.samdrift.cooperation.webhook.WebhookDetails;
import no.samdrift.cooperation.webhook.WebhookRow;
import no.samdrift.cooperation.webhook.Webhooks;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.OnceShown;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Toast;

/** One webhook: where it goes, what it is told of, and what was sent. */
@Route("webhooks")
public class WebhookView extends DetailPage {
    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookEditing form;

    @Inject
    public WebhookView(Webhooks webhooks, WebhookDeliveries deliveries, WebhookEditing form, LiveViews live) {
        super(WebhookScreens.WEBHOOK);
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.form = form;
        live.follow(this, Set.of("webhook"), change -> true, this::redraw);
    }

    @Override
    protected String draw(String key) {
        WebhookDetails whole = webhooks.byId(id(key));
        WebhookRow webhook = whole.webhook();
        PageHeader header = head(webhook.name(), t("webhook.formOf." + webhook.form()));
        editing(true, () -> form.change(whole, changed -> saved()));
        header.addActions(
                new Button(t("webhook.test"), e -> {
                    deliveries.test(webhook.id());
                    Toast.done(t("webhook.testSent"));
                    redraw();
                }),
                new Button(t("webhook.newSecret"), e -> renew(webhook)));
        add(facts(whole), new SentBlock(deliveries, webhook.id(), this::redraw), events(whole));
        addBeside(webhook.id());
        return webhook.name();
    }

    private FactSheet facts(WebhookDetails whole) {
        WebhookRow w = whole.webhook();
        return new FactSheet()
                .fact(t("webhook.state"), WebhooksView.badge(w))
                .fact(t("webhook.address"), new Code(whole.address()))
                .fact(t("webhook.person"), link("person", w.personId(), w.person()))
                .fact(t("webhook.signed"), t(w.signed() ? "webhook.signed.yes" : "webhook.signed.no"))
                .fact(t("webhook.sentAt"), Formats.shown(w.sentAt()))
                .fact(t("webhook.waiting"), String.valueOf(w.waiting()));
    }

    private static Block events(WebhookDetails whole) {
        UnorderedList events = new UnorderedList();
        whole.events().forEach(each -> events.add(new ListItem(WebhookEditing.named(each.event()))));
        return new Block(t("webhook.events"), events);
    }

    private void renew(WebhookRow webhook) {
        if (!webhook.signed()) shown(webhook);
        else Confirm.ask(t("webhook.renewTitle"), t("webhook.renewHint"), t("webhook.newSecret"), () -> shown(webhook));
    }

    private void shown(WebhookRow webhook) {
        String secret = webhooks.renew(webhook.id()).secret();
        redraw();
        new OnceShown(t("webhook.secretText"), secret).open();
    }
}
