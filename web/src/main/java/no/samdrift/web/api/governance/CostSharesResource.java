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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import no.samdrift.governance.costshare.ChangeShare;
import no.samdrift.governance.costshare.ComputeShare;
import no.samdrift.governance.costshare.CostShareDetails;
import no.samdrift.governance.costshare.CostShareRow;
import no.samdrift.governance.costshare.CostShares;
import no.samdrift.governance.costshare.Statement;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Languages;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;
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

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(CostShareRow.class)
    public Response list(
            @QueryParam("year") Integer year,
            @QueryParam("key") Long key,
            @QueryParam("service") String service,
            @BeanParam Listing listing) {
        var filter = new CostShares.Filter(year, key, service);
        return listing.answer(CostShareRow.class, (cursor, limit) -> shares.find(filter, cursor, limit));
    }

    @GET
    @Path("{id}")
    @Gives(CostShareDetails.class)
    public Response one(@PathParam("id") long id) {
        return tagged(shares.byId(id));
    }

    /** What one member pays; {@code format} is json (the default), csv, xlsx or pdf. */
    @GET
    @Path("{id}/statements/{memberNo}")
    @Gives(Statement.class)
    public Response statement(
            @PathParam("id") long id, @PathParam("memberNo") String memberNo, @QueryParam("format") String format) {
        Statement statement = shares.statement(id, memberNo);
        if (format == null || format.equals("json"))
            return Response.ok(statement).build();
        TableFormat as = format(format);
        var export = file.of(statement, Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        StreamingOutput out = to -> export.write(as, to);
        return Response.ok(out, as.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + export.name(as) + "\"")
                .build();
    }

    private static TableFormat format(String format) {
        for (TableFormat known : TableFormat.values()) if (known.extension().equals(format)) return known;
        throw RuleBroken.at("format", "badFormat", format.toLowerCase(Locale.ROOT));
    }

    @POST
    @Gives(value = CostShareDetails.class, status = 201)
    public Response compute(ComputeShare command) {
        return once.created(headers, command, () -> {
            CostShareDetails made = shares.compute(command);
            return new Once.Made(made, "cost-shares/" + made.share().id());
        });
    }

    @PUT
    @Path("{id}")
    @Gives(CostShareDetails.class)
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ChangeShare command) {
        return tagged(Versions.changing(
                ifMatch, () -> shares.byId(id).share().version(), version -> shares.change(id, version, command)));
    }

    private static Response tagged(CostShareDetails details) {
        return Response.ok(details).tag(Versions.tag(details.share().version())).build();
    }
}
