package no.samdrift.web.ui.cooperation.webhook;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.samdrift.cooperation.webhook.WebhookDetails;
import no.samdrift.cooperation.webhook.WebhookEvent;
import no.samdrift.cooperation.webhook.WebhookFacts;
import no.samdrift.cooperation.webhook.WebhookForm;
import no.samdrift.cooperation.webhook.WebhookRow;
import no.samdrift.cooperation.webhook.Webhooks;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.search.Sightings;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;

/** What is kept of a webhook; what it is told of is chosen by what the history calls it. */
@ApplicationScoped
class WebhookEditing {
    @Inject
    Webhooks webhooks;

    @Inject
    Sightings sightings;

    @Inject
    Pickers pickers;

    @Inject
    CurrentCaller current;

    void add(Consumer<WebhookDetails> then) {
        open(t("webhooks.new"), null, facts -> then.accept(webhooks.register(facts)));
    }

    void change(WebhookDetails before, Consumer<WebhookDetails> then) {
        WebhookRow row = before.webhook();
        open(row.name(), before, facts -> then.accept(webhooks.change(row.id(), row.version(), facts)));
    }

    private void open(String title, WebhookDetails before, Consumer<WebhookFacts> save) {
        RecordForm<WebhookFacts> form =
                new RecordForm<>(title, WebhookFacts.class, before == null ? null : before.facts(), save);
        form.field("name", new TextField(t("webhook.name")));
        form.field(
                "form", new Choice<>(t("webhook.form"), "webhook.form", WebhookForm.class).required(WebhookForm.JSON));
        form.wide("address", new TextField(t("webhook.address"))).setHelperText(t("webhook.addressHelp"));
        RefField person = pickers.person(t("webhook.person"));
        if (before == null)
            person.chosen(current.get().personId(), current.get().name());
        else person.chosen(before.webhook().personId(), before.webhook().person());
        form.wide("personId", person).setHelperText(t("webhook.personHelp"));
        MultiSelectComboBox<String> events = new MultiSelectComboBox<>(t("webhook.events"));
        events.setItems(all());
        events.setItemLabelGenerator(WebhookEditing::named);
        events.setRequiredIndicatorVisible(true);
        events.setHelperText(t("webhook.eventsHelp"));
        if (before != null)
            events.setValue(new LinkedHashSet<>(
                    before.events().stream().map(WebhookEvent::event).toList()));
        form.dialog().wide("events", events);
        form.fact("events", () -> chosen(events.getValue()));
        form.check("active", new Checkbox(t("webhook.active"), true));
        form.open();
    }

    private static List<WebhookEvent> chosen(Set<String> events) {
        return events.stream().sorted().map(WebhookEvent::new).toList();
    }

    /** Each kind as a whole, and what the history knows to be done to it. */
    private List<String> all() {
        List<String> all = new ArrayList<>();
        for (String kind : sightings.kinds()) {
            List<String> done = Texts.keys("audit." + kind + ".");
            if (done.isEmpty()) continue;
            all.add(kind);
            done.forEach(key -> all.add(key.substring("audit.".length())));
        }
        return all;
    }

    /** In the words of the history. */
    static String named(String event) {
        return event.contains(".")
                ? Texts.find(Texts.locale(), "audit." + event).orElse(event)
                : t("webhook.allOf", t("palette.kind." + event));
    }
}
