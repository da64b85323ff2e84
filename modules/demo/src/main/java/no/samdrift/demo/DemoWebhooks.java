package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.webhook.WebhookEvent;
import no.samdrift.cooperation.webhook.WebhookFacts;
import no.samdrift.cooperation.webhook.WebhookForm;
import no.samdrift.cooperation.webhook.Webhooks;

/** Who would be told what happens; all of them are off, as nobody is there. */
@ApplicationScoped
class DemoWebhooks {
    @Inject
    private DemoFiles files;

    @Inject
    private Webhooks webhooks;

    @Inject
    private People people;

    void put() {
        files.rows("webhooks").forEach(this::put);
    }

    private void put(NamedCsvRecord row) {
        long person = people.slice(People.Filter.text(row.getField("person")), 0, 1)
                .getFirst()
                .id();
        webhooks.register(new WebhookFacts(
                row.getField("name"),
                row.getField("address"),
                WebhookForm.valueOf(row.getField("form")),
                false,
                person,
                DemoFiles.words(row, "events").stream().map(WebhookEvent::new).toList()));
    }
}
