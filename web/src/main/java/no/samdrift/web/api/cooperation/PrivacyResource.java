package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.cooperation.privacy.PersonExtract;
import no.samdrift.cooperation.privacy.PersonalText;
import no.samdrift.cooperation.privacy.Privacy;
import no.samdrift.cooperation.privacy.Redaction;
import no.samdrift.cooperation.privacy.Retention;
import no.samdrift.cooperation.privacy.RetentionRule;
import no.samdrift.web.api.Download;
import no.samdrift.web.api.Languages;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.report.ExtractFile;

/** What stands about people, for the data protection officer. */
@Path("/privacy")
@RequestScoped
public class PrivacyResource {
    @Inject
    private Privacy privacy;

    @Inject
    private Retention retention;

    @Inject
    private ExtractFile file;

    /** All that is known of somebody. */
    @GET
    @Path("people/{id}")
    public Download<PersonExtract> extract(
            @PathParam("id") long id,
            @QueryParam("format") Download.Format format,
            @HeaderParam("Accept-Language") String language) {
        PersonExtract extract = privacy.extract(id);
        if (!Download.Format.isFile(format)) return Download.json(extract);
        return Download.file(
                "extract-" + id + "." + format.ofFile().extension(),
                format.ofFile(),
                out -> file.write(extract, format.ofFile(), Languages.of(language), out));
    }

    /** The texts of a case. */
    @GET
    @Path("cases/{number}")
    public Listed<PersonalText> texts(@PathParam("number") String number, @BeanParam Listing listing) {
        return listing.all(privacy.in(number), PersonalText::ref);
    }

    @POST
    @Path("redactions")
    public void redact(Redaction command) {
        privacy.redact(command);
    }

    @GET
    @Path("retention")
    public Listed<RetentionRule> rules(@BeanParam Listing listing) {
        return listing.all(retention.rules(), RetentionRule::kind);
    }

    /** @param months kept whole after the end; null for as long as the house stands */
    public record Kept(Integer months) {}

    @POST
    @Path("retention/{kind}")
    public void keep(@PathParam("kind") String kind, Kept kept) {
        retention.set(kind, kept.months());
    }
}
