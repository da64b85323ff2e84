package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.kernel.outbox.OutboxDelivery;
import no.samdrift.kernel.outbox.OutboxMessage;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Toast;

/** Messages that could not be delivered, and another try. */
@Route("admin/outbox")
public class OutboxView extends Main {
    private final OutboxDelivery delivery;
    private final Div list = new Div();

    @Inject
    public OutboxView(OutboxDelivery delivery) {
        this.delivery = delivery;
        addClassName("page");
        add(new PageHeader(t("outbox.title"), t("outbox.lead")), list);
        draw();
    }

    private void draw() {
        list.removeAll();
        var dead = delivery.dead();
        if (dead.isEmpty()) {
            list.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, t("outbox.none"), t("outbox.noneHint")));
            return;
        }
        SmallTable table = new SmallTable(
                t("outbox.title"),
                t("outbox.topic"),
                t("audit.subject"),
                t("outbox.created"),
                ">" + t("outbox.attempts"),
                t("outbox.error"),
                "");
        dead.forEach(m -> table.row(m.topic(), m.subjectKey(), m.createdAt(), m.attempts(), m.error(), retrying(m)));
        list.add(table);
    }

    private Button retrying(OutboxMessage message) {
        return new Button(t("outbox.retry"), e -> {
            delivery.retry(message.id());
            Toast.done(t("outbox.retried"));
            draw();
        });
    }
}
