package no.samdrift.web.api.servicedesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.servicedesk.mail.MailQuarantine;
import no.samdrift.servicedesk.mail.MailReason;
import no.samdrift.servicedesk.mail.QuarantinedLetter;
import no.samdrift.servicedesk.mail.QuarantinedMail;
import no.samdrift.servicedesk.mail.ReleaseMail;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;

/** Mail that waits for a person. */
@Path("/mail-quarantine")
@RequestScoped
public class MailQuarantineResource {
    @Inject
    private MailQuarantine quarantine;

    /** Newest first. */
    @GET
    public Listed<QuarantinedMail> list(
            @QueryParam("q") String text,
            @QueryParam("reason") MailReason reason,
            @QueryParam("mailbox") String mailbox,
            @BeanParam Listing listing) {
        return listing.of(new MailQuarantine.Filter(text, reason, mailbox), quarantine::find);
    }

    @GET
    @Path("{id}")
    public QuarantinedLetter one(@PathParam("id") long id) {
        return quarantine.letter(id);
    }

    /** The case it went into. */
    public record Released(String number) {}

    @POST
    @Path("{id}/release")
    public Released release(@PathParam("id") long id, ReleaseMail release) {
        return new Released(quarantine.release(id, release));
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") long id) {
        quarantine.discard(id);
    }
}
