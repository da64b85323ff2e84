package no.samdrift.web.api.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.function.IntFunction;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementFacts;
import no.samdrift.sourcing.agreement.AgreementRow;
import no.samdrift.sourcing.agreement.AgreementType;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.sourcing.agreement.HandleDeadline;
import no.samdrift.sourcing.agreement.UseOption;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Parameters;
import no.samdrift.web.api.Versions;

@Path("/agreements")
@RequestScoped
public class AgreementsResource {
    private static final int ALL_DAYS = 100_000;

    @Inject
    private Agreements agreements;

    @Inject
    private Members members;

    @Inject
    private Systems systems;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    public Response list(
            @QueryParam("q") String text,
            @QueryParam("vendor") String vendor,
            @QueryParam("member") String member,
            @QueryParam("system") String system,
            @QueryParam("service") String service,
            @QueryParam("type") String type,
            @BeanParam Listing listing) {
        var filter = new Agreements.Filter(
                text,
                Parameters.id("vendor", vendor),
                member == null ? null : members.byNo(member).id(),
                system == null ? null : systems.byCode(system).system().id(),
                service,
                Parameters.choice(AgreementType.class, "type", type));
        return listing.answer(AgreementRow.class, (cursor, limit) -> agreements.find(filter, cursor, limit));
    }

    /** What nobody has seen to, earliest first; {@code dueWithin} days from today. */
    @GET
    @Path("deadlines")
    public Response deadlines(@QueryParam("dueWithin") String dueWithin, @BeanParam Listing listing) {
        Integer days = Parameters.number("dueWithin", dueWithin);
        return listing.answerAll(
                DeadlineRow.class,
                agreements.dueWithin(days == null ? ALL_DAYS : days),
                row -> row.agreementId() + " " + row.kind() + " " + row.on());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return tagged(agreements.byId(id));
    }

    @POST
    public Response register(AgreementFacts facts) {
        return once.created(headers, facts, () -> {
            AgreementDetails made = agreements.register(facts);
            return new Once.Made(made, "agreements/" + made.agreement().id());
        });
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, AgreementFacts facts) {
        return changing(id, ifMatch, version -> agreements.change(id, version, facts));
    }

    @POST
    @Path("{id}/options")
    public Response useOption(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, UseOption use) {
        UseOption asked = use == null ? new UseOption(null) : use;
        return changing(id, ifMatch, version -> agreements.useOption(id, version, asked));
    }

    /** {@code given} is the day notice was given. */
    public record Notice(LocalDate given) {}

    @POST
    @Path("{id}/notice")
    public Response giveNotice(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, Notice notice) {
        return changing(id, ifMatch, version -> agreements.giveNotice(id, version, notice.given()));
    }

    @POST
    @Path("{id}/handled-deadlines")
    public Response handle(@PathParam("id") long id, HandleDeadline handle) {
        return once.created(headers, handle, () -> new Once.Made(agreements.handle(id, handle), "agreements/" + id));
    }

    private Response changing(long id, String ifMatch, IntFunction<AgreementDetails> work) {
        return tagged(
                Versions.changing(ifMatch, () -> agreements.byId(id).agreement().version(), work));
    }

    private static Response tagged(AgreementDetails details) {
        return Response.ok(details)
                .tag(Versions.tag(details.agreement().version()))
                .build();
    }
}
