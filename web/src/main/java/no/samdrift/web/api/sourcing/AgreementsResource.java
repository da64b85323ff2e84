package no.samdrift.web.api.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementFacts;
import no.samdrift.sourcing.agreement.AgreementRow;
import no.samdrift.sourcing.agreement.AgreementType;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.sourcing.agreement.HandleDeadline;
import no.samdrift.sourcing.agreement.SignAgreement;
import no.samdrift.sourcing.agreement.UseOption;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.OwnQuery;

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

    @GET
    public Listed<AgreementRow> list(
            @QueryParam("q") String text,
            @QueryParam("vendor") Long vendor,
            @QueryParam("member") String member,
            @QueryParam("system") String system,
            @QueryParam("service") String service,
            @QueryParam("type") AgreementType type,
            @QueryParam("decision") Long decision,
            @BeanParam OwnQuery own,
            @BeanParam Listing listing) {
        return listing.of(
                new Agreements.Filter(
                        text,
                        vendor,
                        member == null ? null : members.byNo(member).id(),
                        system == null ? null : systems.byCode(system).system().id(),
                        service,
                        type,
                        decision,
                        own.asked()),
                agreements::find);
    }

    /** What nobody has seen to, earliest first; {@code dueWithin} days from today. */
    @GET
    @Path("deadlines")
    public Listed<DeadlineRow> deadlines(@QueryParam("dueWithin") Integer days, @BeanParam Listing listing) {
        return listing.all(
                agreements.dueWithin(days == null ? ALL_DAYS : days),
                row -> row.agreementId() + " " + row.kind() + " " + row.on());
    }

    @GET
    @Path("{id}")
    public AgreementDetails one(@PathParam("id") long id) {
        return agreements.byId(id);
    }

    @POST
    public Created<AgreementDetails> register(AgreementFacts facts) {
        return once.created(
                facts,
                () -> agreements.register(facts),
                made -> "agreements/" + made.agreement().id());
    }

    @PUT
    @Path("{id}")
    public AgreementDetails change(@PathParam("id") long id, @BeanParam IfMatch match, AgreementFacts facts) {
        return match.change(() -> agreements.byId(id), version -> agreements.change(id, version, facts));
    }

    @POST
    @Path("{id}/options")
    public AgreementDetails useOption(@PathParam("id") long id, @BeanParam IfMatch match, UseOption use) {
        UseOption asked = use == null ? new UseOption(null, null) : use;
        return match.change(() -> agreements.byId(id), version -> agreements.useOption(id, version, asked));
    }

    @POST
    @Path("{id}/signature")
    public AgreementDetails sign(@PathParam("id") long id, @BeanParam IfMatch match, SignAgreement sign) {
        return match.change(() -> agreements.byId(id), version -> agreements.sign(id, version, sign));
    }

    /** {@code given} is the day notice was given. */
    public record Notice(LocalDate given) {}

    @POST
    @Path("{id}/notice")
    public AgreementDetails giveNotice(@PathParam("id") long id, @BeanParam IfMatch match, Notice notice) {
        return match.change(() -> agreements.byId(id), version -> agreements.giveNotice(id, version, notice.given()));
    }

    @POST
    @Path("{id}/handled-deadlines")
    public Created<AgreementDetails> handle(@PathParam("id") long id, HandleDeadline handle) {
        return once.created(handle, () -> agreements.handle(id, handle), made -> "agreements/" + id);
    }
}
