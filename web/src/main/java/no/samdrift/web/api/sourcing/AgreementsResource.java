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
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
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
    @Gives(AgreementRow.class)
    public Response list(
            @QueryParam("q") String text,
            @QueryParam("vendor") Long vendor,
            @QueryParam("member") String member,
            @QueryParam("system") String system,
            @QueryParam("service") String service,
            @QueryParam("type") AgreementType type,
            @BeanParam Listing listing) {
        var filter = new Agreements.Filter(
                text,
                vendor,
                member == null ? null : members.byNo(member).id(),
                system == null ? null : systems.byCode(system).system().id(),
                service,
                type);
        return listing.answer(AgreementRow.class, (cursor, limit) -> agreements.find(filter, cursor, limit));
    }

    /** What nobody has seen to, earliest first; {@code dueWithin} days from today. */
    @GET
    @Path("deadlines")
    @Gives(DeadlineRow.class)
    public Response deadlines(@QueryParam("dueWithin") Integer dueWithin, @BeanParam Listing listing) {
        Integer days = dueWithin;
        return listing.answerAll(
                DeadlineRow.class,
                agreements.dueWithin(days == null ? ALL_DAYS : days),
                row -> row.agreementId() + " " + row.kind() + " " + row.on());
    }

    @GET
    @Path("{id}")
    @Gives(AgreementDetails.class)
    public Response one(@PathParam("id") long id) {
        return tagged(agreements.byId(id));
    }

    @POST
    @Gives(value = AgreementDetails.class, status = 201)
    public Response register(AgreementFacts facts) {
        return once.created(headers, facts, () -> {
            AgreementDetails made = agreements.register(facts);
            return new Once.Made(made, "agreements/" + made.agreement().id());
        });
    }

    @PUT
    @Path("{id}")
    @Gives(AgreementDetails.class)
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, AgreementFacts facts) {
        return changing(id, ifMatch, version -> agreements.change(id, version, facts));
    }

    @POST
    @Path("{id}/options")
    @Gives(AgreementDetails.class)
    public Response useOption(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, UseOption use) {
        UseOption asked = use == null ? new UseOption(null) : use;
        return changing(id, ifMatch, version -> agreements.useOption(id, version, asked));
    }

    /** {@code given} is the day notice was given. */
    public record Notice(LocalDate given) {}

    @POST
    @Path("{id}/notice")
    @Gives(AgreementDetails.class)
    public Response giveNotice(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, Notice notice) {
        return changing(id, ifMatch, version -> agreements.giveNotice(id, version, notice.given()));
    }

    @POST
    @Path("{id}/handled-deadlines")
    @Gives(value = AgreementDetails.class, status = 201)
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
