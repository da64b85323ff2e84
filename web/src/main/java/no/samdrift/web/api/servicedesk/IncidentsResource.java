package no.samdrift.web.api.servicedesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.IntConsumer;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.clock.Retargeting;
import no.samdrift.servicedesk.incident.ChangeIncident;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.IncidentRow;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.work.Assign;
import no.samdrift.servicedesk.work.CaseHistory;
import no.samdrift.servicedesk.work.CaseHistory.CaseChange;
import no.samdrift.servicedesk.work.Cases;
import no.samdrift.servicedesk.work.EntryKind;
import no.samdrift.servicedesk.work.EntryRow;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

@Path("/incidents")
@RequestScoped
public class IncidentsResource {
    private static final String KIND = "incident";

    @Inject
    private Incidents incidents;

    @Inject
    private IncidentRegister register;

    @Inject
    private Cases cases;

    @Inject
    private CaseHistory history;

    @Inject
    private Members members;

    @Inject
    private Services services;

    @Inject
    private Systems systems;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(IncidentRow.class)
    public Response list(@BeanParam IncidentParameters parameters, @BeanParam Listing listing) {
        var filter = parameters.filter(members, services, systems);
        return listing.answer(IncidentRow.class, (cursor, limit) -> register.find(filter, cursor, limit));
    }

    @POST
    @Gives(value = Incidents.Logged.class, status = 201)
    public Response log(LogIncident log) {
        return once.created(headers, log, () -> {
            Incidents.Logged logged = incidents.log(log);
            return new Once.Made(logged, "incidents/" + logged.number());
        });
    }

    @GET
    @Path("{number}")
    @Gives(IncidentDetails.class)
    public Response one(@PathParam("number") String number) {
        IncidentDetails details = register.details(number);
        return Response.ok(details).tag(Versions.tag(details.version())).build();
    }

    @PUT
    @Path("{number}")
    @Gives(IncidentDetails.class)
    public Response change(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, ChangeIncident change) {
        return changing(number, ifMatch, version -> incidents.change(number, version, change));
    }

    /** How the clocks would read after the change, which is not done. */
    @POST
    @Path("{number}/change-simulations")
    @Gives(Retargeting.Shift.class)
    public Response foresee(@PathParam("number") String number, ChangeIncident change, @BeanParam Listing listing) {
        return listing.answerAll(Retargeting.Shift.class, incidents.foresee(number, change), Retargeting.Shift::metric);
    }

    @GET
    @Path("{number}/entries")
    @Gives(EntryRow.class)
    public Response entries(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.answerAll(EntryRow.class, cases.entries(KIND, number), EntryRow::id);
    }

    /** {@code kind} is REPLY (the default) or NOTE. */
    public record Say(String text, EntryKind kind) {}

    /** The entry's id. */
    public record Said(long id) {}

    @POST
    @Path("{number}/entries")
    @Gives(value = Said.class, status = 201)
    public Response say(@PathParam("number") String number, Say say) {
        return once.created(headers, say, () -> {
            EntryKind kind = say.kind() == null ? EntryKind.REPLY : say.kind();
            long id = switch (kind) {
                case REPLY -> incidents.reply(number, say.text());
                case NOTE -> cases.note(KIND, number, say.text());
                default -> throw RuleBroken.at("kind", "badEntryKind");
            };
            return new Once.Made(new Said(id), "incidents/" + number + "/entries");
        });
    }

    /** A state the case may go to from here. */
    public record Possible(IncidentStatus to) {}

    @GET
    @Path("{number}/transitions")
    @Gives(Possible.class)
    public Response transitions(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.answerAll(
                Possible.class,
                register.details(number).next().stream().map(Possible::new).toList(),
                Possible::to);
    }

    @POST
    @Path("{number}/transitions")
    @Gives(value = IncidentDetails.class, status = 201)
    public Response transit(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Transition transition) {
        return once.created(headers, transition, () -> {
            if (ifMatch == null) incidents.transition(number, transition);
            else changing(number, ifMatch, version -> incidents.transition(number, version, transition));
            return new Once.Made(register.details(number), "incidents/" + number);
        });
    }

    @PUT
    @Path("{number}/assignment")
    @Gives(IncidentDetails.class)
    public Response assign(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Assign assign) {
        return changing(number, ifMatch, version -> cases.assign(KIND, number, version, assign));
    }

    private Response changing(String number, String ifMatch, IntConsumer work) {
        Versions.changing(ifMatch, () -> register.details(number).version(), version -> {
            work.accept(version);
            return null;
        });
        return one(number);
    }

    @GET
    @Path("{number}/clocks")
    @Gives(CaseClock.class)
    public Response clocks(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.answerAll(CaseClock.class, cases.clocks(KIND, number), CaseClock::id);
    }

    @GET
    @Path("{number}/history")
    @Gives(CaseChange.class)
    public Response history(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.answerAll(CaseChange.class, history.of(KIND, number), CaseChange::id);
    }
}
