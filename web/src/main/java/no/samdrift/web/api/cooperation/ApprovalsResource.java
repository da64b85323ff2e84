package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.cooperation.approval.Absence;
import no.samdrift.cooperation.approval.AnswerApproval;
import no.samdrift.cooperation.approval.ApprovalDetails;
import no.samdrift.cooperation.approval.ApprovalRow;
import no.samdrift.cooperation.approval.ApprovalStatus;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.cooperation.approval.AskApproval;
import no.samdrift.cooperation.approval.Deputies;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

/** What is asked to be approved, and the answers. */
@Path("/approvals")
@RequestScoped
public class ApprovalsResource {
    @Inject
    private Approvals approvals;

    @Inject
    private Deputies deputies;

    @Inject
    private Once once;

    /** Those on a thing, as {@code on=agreement:123}; else those that concern the caller, or wait for the caller's answer. */
    @GET
    public Listed<ApprovalRow> list(
            @QueryParam("waitingForMe") Boolean waitingForMe,
            @QueryParam("on") String on,
            @QueryParam("status") ApprovalStatus status,
            @BeanParam Listing listing) {
        return listing.of(new Approvals.Filter(waitingForMe, on, status), approvals::find);
    }

    @GET
    @Path("{id}")
    public ApprovalDetails one(@PathParam("id") long id) {
        return approvals.byId(id);
    }

    @POST
    public Created<ApprovalDetails> ask(@QueryParam("on") String on, AskApproval ask) {
        return once.created(
                ask,
                () -> approvals.ask(on, ask),
                made -> "approvals/" + made.approval().id());
    }

    @POST
    @Path("{id}/answers")
    public Created<ApprovalDetails> answer(@PathParam("id") long id, AnswerApproval answer) {
        return once.created(answer, () -> approvals.answer(id, answer), made -> "approvals/" + id);
    }

    @POST
    @Path("{id}/withdrawal")
    public void withdraw(@PathParam("id") long id) {
        approvals.withdraw(id);
    }

    /** Who answers for the caller, and when; all of it null where nobody was named. */
    @GET
    @Path("deputy")
    public Absence deputy() {
        return deputies.own().orElse(new Absence(null, null, null, null));
    }

    @POST
    @Path("deputy")
    public void nameDeputy(Absence absence) {
        deputies.name(absence);
    }

    @DELETE
    @Path("deputy")
    public void removeDeputy() {
        deputies.remove();
    }
}
