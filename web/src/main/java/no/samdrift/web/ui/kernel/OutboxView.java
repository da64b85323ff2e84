package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.kernel.access.PersonNames;
import no.samdrift.kernel.outbox.OutboxDelivery;
import no.samdrift.kernel.outbox.OutboxMessage;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Things;
import no.samdrift.web.ui.part.Toast;

/** Messages that could not be delivered, and another try. */
@Route("admin/outbox")
public class OutboxView extends Main {
    private final OutboxDelivery delivery;
    private final PersonNames people;
    private final Things things;
    private final Div list = new Div();

    @Inject
    public OutboxView(OutboxDelivery delivery, PersonNames people, Things things) {
        this.delivery = delivery;
        this.people = people;
        this.things = things;
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
        dead.forEach(m -> table.row(m.topic(), about(m), m.createdAt(), m.attempts(), m.error(), retrying(m)));
        list.add(table);
    }

    /** Whom it should have reached, where it is about a person. */
    private Component about(OutboxMessage message) {
        String[] parts = message.subjectKey().split(":", 2);
        if (!parts[0].equals("person") || !parts[1].matches("\\d{1,18}")) return new Span(message.subjectKey());
        long id = Long.parseLong(parts[1]);
        return things.link(parts[0], id, people.of(List.of(id)).getOrDefault(id, message.subjectKey()));
    }

    private Button retrying(OutboxMessage message) {
        return new Button(t("outbox.retry"), e -> {
            delivery.retry(message.id());
            Toast.done(t("outbox.retried"));
            draw();
        });
    }
}
