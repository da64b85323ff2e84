package no.samdrift.web.api.servicedesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;
import no.samdrift.servicedesk.eventlog.EventLogImport;
import no.samdrift.servicedesk.eventlog.Rejected;
import no.samdrift.web.api.Languages;
import no.samdrift.web.text.Texts;

/** The history of other systems, as a file in the body or in the part {@code file} of a form. */
@Path("/imports")
@RequestScoped
public class ImportsResource {
    @Inject
    private EventLogImport eventLog;

    @Inject
    private Texts texts;

    /** A row that was not taken, and why, in the reader's language. */
    public record RejectedRow(int line, String reason) {}

    /** {@code created} and {@code unchanged} count incidents. */
    public record Imported(int incidents, int events, int created, int unchanged, List<RejectedRow> rejected) {}

    @POST
    @Path(EventLogImport.SOURCE)
    @Consumes({"text/csv", "application/csv", MediaType.TEXT_PLAIN})
    public Imported file(byte[] csv, @HeaderParam("Accept-Language") String language) {
        // all of it is read before anything is refused: an answer before the end of a long body never arrives
        return told(eventLog.run(new ByteArrayInputStream(csv)), Languages.of(language));
    }

    @POST
    @Path(EventLogImport.SOURCE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Imported form(List<EntityPart> parts, @HeaderParam("Accept-Language") String language) throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("file", "required"));
        try (InputStream csv = file.getContent()) {
            return file(csv.readAllBytes(), language);
        }
    }

    private Imported told(EventLogImport.Result result, Language language) {
        List<RejectedRow> rejected =
                result.rejected().stream().map(row -> told(row, language)).toList();
        return new Imported(result.incidents(), result.events(), result.created(), result.unchanged(), rejected);
    }

    private RejectedRow told(Rejected row, Language language) {
        String reason =
                texts.get(language, "refusal." + row.code(), row.arguments().toArray());
        return new RejectedRow((int) row.line(), reason);
    }
}
