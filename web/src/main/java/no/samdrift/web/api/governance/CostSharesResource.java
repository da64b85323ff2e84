package no.samdrift.web.api.governance;

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
import no.samdrift.governance.costshare.ChangeShare;
import no.samdrift.governance.costshare.ComputeShare;
import no.samdrift.governance.costshare.CostShareDetails;
import no.samdrift.governance.costshare.CostShareRow;
import no.samdrift.governance.costshare.CostShares;
import no.samdrift.governance.costshare.Statement;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.Download;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Languages;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.report.StatementFile;

@Path("/cost-shares")
@RequestScoped
public class CostSharesResource {
    @Inject
    private CostShares shares;

    @Inject
    private StatementFile file;

    @Inject
    private Once once;

    @GET
    public Listed<CostShareRow> list(
            @QueryParam("year") Integer year,
            @QueryParam("key") Long key,
            @QueryParam("service") String service,
            @BeanParam Listing listing) {
        return listing.of(new CostShares.Filter(year, key, service), shares::find);
    }

    @GET
    @Path("{id}")
    public CostShareDetails one(@PathParam("id") long id) {
        return shares.byId(id);
    }

    /** What one member pays. */
    @GET
    @Path("{id}/statements/{memberNo}")
    public Download<Statement> statement(
            @PathParam("id") long id,
            @PathParam("memberNo") String memberNo,
            @QueryParam("format") Download.Format format,
            @HeaderParam("Accept-Language") String language) {
        Statement statement = shares.statement(id, memberNo);
        if (!Download.Format.isFile(format)) return Download.json(statement);
        var export = file.of(statement, Languages.of(language));
        return Download.file(export.name(format.ofFile()), format.ofFile(), out -> export.write(format.ofFile(), out));
    }

    @POST
    public Created<CostShareDetails> compute(ComputeShare command) {
        return once.created(
                command,
                () -> shares.compute(command),
                made -> "cost-shares/" + made.share().id());
    }

    @PUT
    @Path("{id}")
    public CostShareDetails change(@PathParam("id") long id, @BeanParam IfMatch match, ChangeShare command) {
        return match.change(() -> shares.byId(id), version -> shares.change(id, version, command));
    }
}
