package no.samdrift.web.ui.cooperation.webhook;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.cooperation.webhook.WebhookRight;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;

/** Where it is kept who outside is told what happens. */
@ApplicationScoped
public class WebhookScreens {
    @Produces
    static final Screen WEBHOOKS = Screen.ofTheWhole(
            WebhooksView.class,
            "webhooks",
            VaadinIcon.PAPERPLANE_O,
            "menu.section.administration",
            942,
            WebhookRight.ADMINISTER);

    @Produces
    static final Thing WEBHOOK = new Thing("webhook", WebhookView.class, WEBHOOKS, WebhookRight.ADMINISTER);
}
