package no.samdrift.web.api.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import no.samdrift.kernel.document.Contents;
import no.samdrift.kernel.document.DocumentFile;
import no.samdrift.kernel.document.DocumentRow;
import no.samdrift.kernel.document.DocumentVersion;
import no.samdrift.kernel.document.Documents;
import no.samdrift.kernel.document.Uploads;
import no.samdrift.web.api.Attachment;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.FormFile;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

/** Documents on a thing, {@code ?on=incident:INC-2026-000123}; sent as the part {@code file} of a form. */
@Path("/documents")
@RequestScoped
public class DocumentsResource {
    @Inject
    private Documents documents;

    @Inject
    private Uploads uploads;

    @Inject
    private Contents contents;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    public Listed<DocumentRow> list(@QueryParam("on") String on, @BeanParam Listing listing) {
        return listing.all(documents.on(on), DocumentRow::id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Created<DocumentRow> add(@QueryParam("on") String on, InputStream form) throws IOException {
        DocumentFile file = FormFile.read(headers, form, (name, in) -> uploads.receive(on, name, in));
        return once.created(file, () -> documents.add(on, file), made -> "documents/" + made.id());
    }

    /** The file itself, as it is now. */
    @GET
    @Path("{id}")
    public Attachment file(@PathParam("id") long id) {
        DocumentRow row = documents.byId(id);
        return attachment(row.file(), row.version());
    }

    @GET
    @Path("{id}/facts")
    public DocumentRow facts(@PathParam("id") long id) {
        return documents.byId(id);
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        documents.remove(id);
    }

    /** Newest first. */
    @GET
    @Path("{id}/versions")
    public Listed<DocumentVersion> versions(@PathParam("id") long id, @BeanParam Listing listing) {
        return listing.all(documents.versions(id), DocumentVersion::no);
    }

    @POST
    @Path("{id}/versions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Created<DocumentRow> renew(@PathParam("id") long id, @BeanParam IfMatch match, InputStream form)
            throws IOException {
        DocumentFile file = FormFile.read(headers, form, (name, in) -> uploads.receive(id, name, in));
        return once.created(
                file,
                () -> match.changedIfGiven(() -> documents.byId(id), version -> documents.renew(id, version, file)),
                made -> "documents/" + id);
    }

    @GET
    @Path("{id}/versions/{no}")
    public Attachment version(@PathParam("id") long id, @PathParam("no") int no) {
        return attachment(documents.file(id, no), no);
    }

    private Attachment attachment(DocumentFile file, int version) {
        return new Attachment(file, version, out -> contents.write(file, out));
    }
}
