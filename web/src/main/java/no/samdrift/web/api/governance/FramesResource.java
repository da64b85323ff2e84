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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.samdrift.governance.frame.FrameDetails;
import no.samdrift.governance.frame.FrameFacts;
import no.samdrift.governance.frame.FrameRow;
import no.samdrift.governance.frame.Frames;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

@Path("/frames")
@RequestScoped
public class FramesResource {
    @Inject
    private Frames frames;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(FrameRow.class)
    public Response list(@BeanParam Listing listing) {
        return listing.answer(FrameRow.class, frames::find);
    }

    @GET
    @Path("{id}")
    @Gives(FrameDetails.class)
    public Response one(@PathParam("id") long id) {
        return tagged(frames.byId(id));
    }

    @POST
    @Gives(value = FrameDetails.class, status = 201)
    public Response draw(FrameFacts facts) {
        return once.created(headers, facts, () -> {
            FrameDetails made = frames.draw(facts);
            return new Once.Made(made, "frames/" + made.frame().id());
        });
    }

    @PUT
    @Path("{id}")
    @Gives(FrameDetails.class)
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, FrameFacts facts) {
        return tagged(Versions.changing(
                ifMatch, () -> frames.byId(id).frame().version(), version -> frames.change(id, version, facts)));
    }

    private static Response tagged(FrameDetails details) {
        return Response.ok(details).tag(Versions.tag(details.frame().version())).build();
    }
}
