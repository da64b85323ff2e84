package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.cooperation.webhook.WebhookDeliveries;
import no.samdrift.cooperation.webhook.WebhookDelivery;
import no.samdrift.cooperation.webhook.WebhookDetails;
import no.samdrift.cooperation.webhook.WebhookFacts;
import no.samdrift.cooperation.webhook.WebhookForm;
import no.samdrift.cooperation.webhook.WebhookRow;
import no.samdrift.cooperation.webhook.Webhooks;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.CreatedAnew;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

@Path("/webhooks")
@RequestScoped
public class WebhooksResource {
    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookDeliveries deliveries;

    @Inject
    private Once once;

    @GET
    public Listed<WebhookRow> list(
            @QueryParam("q") String text,
            @QueryParam("form") WebhookForm form,
            @QueryParam("active") Boolean active,
            @BeanParam Listing listing) {
        return listing.of(new Webhooks.Filter(text, form, active), webhooks::find);
    }

    @GET
    @Path("{id}")
    public WebhookDetails one(@PathParam("id") long id) {
        return webhooks.byId(id);
    }

    @POST
    public Created<WebhookDetails> register(WebhookFacts facts) {
        return once.created(
                facts,
                () -> webhooks.register(facts),
                made -> "webhooks/" + made.webhook().id());
    }

    @PUT
    @Path("{id}")
    public WebhookDetails change(@PathParam("id") long id, @BeanParam IfMatch match, WebhookFacts facts) {
        return match.change(() -> webhooks.byId(id), version -> webhooks.change(id, version, facts));
    }

    /** A new secret; the one before holds no longer. */
    @POST
    @Path("{id}/secret")
    public CreatedAnew<Webhooks.Secret> renew(@PathParam("id") long id) {
        return new CreatedAnew<>(webhooks.renew(id));
    }

    /** Sends a message about nothing. */
    @POST
    @Path("{id}/tests")
    public void test(@PathParam("id") long id) {
        webhooks.byId(id);
        deliveries.test(id);
    }

    /** What was sent, newest first. */
    @GET
    @Path("{id}/deliveries")
    public Listed<WebhookDelivery> deliveries(@PathParam("id") long id, @BeanParam Listing listing) {
        return listing.of(id, deliveries::find);
    }

    /** Sends it again, under the same id. */
    @POST
    @Path("{id}/deliveries/{delivery}/resend")
    public void resend(@PathParam("id") long id, @PathParam("delivery") long delivery) {
        deliveries.resend(id, delivery);
    }
}
