package no.samdrift.web.api.servicedesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.samdrift.servicedesk.monitoring.AlertMapping;
import no.samdrift.servicedesk.monitoring.MonitoringDeliveries;
import no.samdrift.servicedesk.monitoring.MonitoringDelivery;
import no.samdrift.servicedesk.monitoring.MonitoringSourceDetails;
import no.samdrift.servicedesk.monitoring.MonitoringSourceFacts;
import no.samdrift.servicedesk.monitoring.MonitoringSourceRow;
import no.samdrift.servicedesk.monitoring.MonitoringSources;
import no.samdrift.servicedesk.monitoring.MonitoringTrial;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.CreatedAnew;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

@Path("/monitoring-sources")
@RequestScoped
public class MonitoringSourcesResource {
    @Inject
    private MonitoringSources sources;

    @Inject
    private MonitoringDeliveries deliveries;

    @Inject
    private MonitoringTrial trial;

    @Inject
    private Once once;

    @GET
    public Listed<MonitoringSourceRow> list(
            @QueryParam("q") String text,
            @QueryParam("mapping") AlertMapping mapping,
            @QueryParam("active") Boolean active,
            @BeanParam Listing listing) {
        return listing.of(new MonitoringSources.Filter(text, mapping, active), sources::find);
    }

    @GET
    @Path("{id}")
    public MonitoringSourceDetails one(@PathParam("id") long id) {
        return sources.byId(id);
    }

    @POST
    public Created<MonitoringSourceDetails> register(MonitoringSourceFacts facts) {
        return once.created(
                facts,
                () -> sources.register(facts),
                made -> "monitoring-sources/" + made.source().id());
    }

    @PUT
    @Path("{id}")
    public MonitoringSourceDetails change(
            @PathParam("id") long id, @BeanParam IfMatch match, MonitoringSourceFacts facts) {
        return match.change(() -> sources.byId(id), version -> sources.change(id, version, facts));
    }

    /** A new secret; the one before holds no longer. */
    @POST
    @Path("{id}/secret")
    public CreatedAnew<MonitoringSources.Secret> renew(@PathParam("id") long id) {
        return new CreatedAnew<>(sources.renew(id));
    }

    /** What would become of a body. */
    public record Trial(List<MonitoringTrial.Foreseen> alerts) {}

    @POST
    @Path("{id}/trials")
    public Trial trial(@PathParam("id") long id, byte[] body) {
        return new Trial(trial.of(id, body));
    }

    /** What came, newest first. */
    @GET
    @Path("{id}/deliveries")
    public Listed<MonitoringDelivery> deliveries(@PathParam("id") long id, @BeanParam Listing listing) {
        return listing.of(id, deliveries::find);
    }
}
