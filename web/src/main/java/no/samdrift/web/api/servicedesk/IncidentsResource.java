package no.samdrift.web.api.servicedesk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.clock.Retargeting;
import no.samdrift.servicedesk.incident.AnswerAsVendor;
import no.samdrift.servicedesk.incident.ChangeIncident;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.IncidentRow;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.LogIncident;
import no.samdrift.servicedesk.incident.SimilarIncidents;
import no.samdrift.servicedesk.incident.SimilarIncidents.Similar;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.incident.VendorDesk;
import no.samdrift.servicedesk.work.Assign;
import no.samdrift.servicedesk.work.CaseHistory;
import no.samdrift.servicedesk.work.CaseHistory.CaseChange;
import no.samdrift.servicedesk.work.Cases;
import no.samdrift.servicedesk.work.EntryKind;
import no.samdrift.servicedesk.work.EntryRow;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.OwnQuery;

@Path("/incidents")
@RequestScoped
public class IncidentsResource {
    private static final String KIND = "incident";

    @Inject
    private Incidents incidents;

    @Inject
    private IncidentRegister register;

    @Inject
    private SimilarIncidents similar;

    @Inject
    private VendorDesk vendors;

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

    @GET
    public Listed<IncidentRow> list(
            @BeanParam IncidentParameters parameters, @BeanParam OwnQuery own, @BeanParam Listing listing) {
        return listing.of(register.with(parameters.filter(members, services, systems), own.asked()), register::find);
    }

    @GET
    @Path("similar")
    public Listed<Similar> similar(
            @QueryParam("text") String text, @QueryParam("memberNo") String memberNo, @BeanParam Listing listing) {
        Long member = memberNo == null ? null : members.byNo(memberNo).id();
        return listing.all(similar.to(text, member), Similar::number);
    }

    @POST
    public Created<Incidents.Logged> log(LogIncident log) {
        return once.created(log, () -> incidents.log(log), logged -> "incidents/" + logged.number());
    }

    /** A case with its clocks as they read now, and the states it may go to. */
    public record Whole(@JsonUnwrapped IncidentDetails details, List<CaseClock> clocks, List<IncidentStatus> next)
            implements Versioned {
        @Override
        public int version() {
            return details.version();
        }
    }

    private Whole whole(String number) {
        IncidentDetails details = register.details(number);
        return new Whole(
                details, register.clocks(details), List.copyOf(details.status().next()));
    }

    @GET
    @Path("{number}")
    public Whole one(@PathParam("number") String number) {
        return whole(number);
    }

    @PUT
    @Path("{number}")
    public Whole change(@PathParam("number") String number, @BeanParam IfMatch match, ChangeIncident change) {
        return match.changed(() -> whole(number), version -> incidents.change(number, version, change));
    }

    /** How the clocks would read after the change, which is not done. */
    @POST
    @Path("{number}/change-simulations")
    public Listed<Retargeting.Shift> foresee(
            @PathParam("number") String number, ChangeIncident change, @BeanParam Listing listing) {
        return listing.all(incidents.foresee(number, change), Retargeting.Shift::metric);
    }

    @GET
    @Path("{number}/entries")
    public Listed<EntryRow> entries(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.all(cases.entries(KIND, number), EntryRow::id);
    }

    /** {@code kind} is REPLY (the default) or NOTE. */
    public record Say(String text, EntryKind kind) {}

    /** The entry's id. */
    public record Said(long id) {}

    @POST
    @Path("{number}/entries")
    public Created<Said> say(@PathParam("number") String number, Say say) {
        EntryKind kind = say.kind() == null ? EntryKind.REPLY : say.kind();
        return once.created(
                say,
                () -> new Said(
                        switch (kind) {
                            case REPLY -> incidents.reply(number, say.text());
                            case NOTE -> cases.note(KIND, number, say.text());
                            default -> throw RuleBroken.at("kind", "badEntryKind");
                        }),
                made -> "incidents/" + number + "/entries");
    }

    /** A state the case may go to from here. */
    public record Possible(IncidentStatus to) {}

    @GET
    @Path("{number}/transitions")
    public Listed<Possible> transitions(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.all(
                register.details(number).status().next().stream()
                        .map(Possible::new)
                        .toList(),
                Possible::to);
    }

    @POST
    @Path("{number}/transitions")
    public Created<Whole> transit(@PathParam("number") String number, @BeanParam IfMatch match, Transition transition) {
        return once.created(
                transition,
                () -> match.changedIfGiven(
                        () -> whole(number), version -> incidents.transition(number, version, transition)),
                made -> "incidents/" + number);
    }

    /** What the vendor says that is waited for. */
    @POST
    @Path("{number}/vendor-answers")
    public Created<Whole> answer(@PathParam("number") String number, AnswerAsVendor answer) {
        return once.created(
                answer,
                () -> {
                    vendors.answer(number, answer);
                    return whole(number);
                },
                made -> "incidents/" + number);
    }

    @PUT
    @Path("{number}/assignment")
    public Whole assign(@PathParam("number") String number, @BeanParam IfMatch match, Assign assign) {
        return match.changed(() -> whole(number), version -> cases.assign(KIND, number, version, assign));
    }

    @GET
    @Path("{number}/clocks")
    public Listed<CaseClock> clocks(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.all(cases.clocks(KIND, number), CaseClock::id);
    }

    @GET
    @Path("{number}/history")
    public Listed<CaseChange> history(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.all(history.of(KIND, number), CaseChange::id);
    }
}
