package no.samdrift.web.api.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import no.samdrift.governance.frame.FrameDetails;
import no.samdrift.governance.frame.FrameFacts;
import no.samdrift.governance.frame.FrameRow;
import no.samdrift.governance.frame.Frames;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

@Path("/frames")
@RequestScoped
public class FramesResource {
    @Inject
    private Frames frames;

    @Inject
    private Once once;

    @GET
    public Listed<FrameRow> list(@BeanParam Listing listing) {
        return listing.of(frames::find);
    }

    @GET
    @Path("{id}")
    public FrameDetails one(@PathParam("id") long id) {
        return frames.byId(id);
    }

    @POST
    public Created<FrameDetails> draw(FrameFacts facts) {
        return once.created(
                facts,
                () -> frames.draw(facts),
                made -> "frames/" + made.frame().id());
    }

    @PUT
    @Path("{id}")
    public FrameDetails change(@PathParam("id") long id, @BeanParam IfMatch match, FrameFacts facts) {
        return match.change(() -> frames.byId(id), version -> frames.change(id, version, facts));
    }
}
