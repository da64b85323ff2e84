package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import no.samdrift.cooperation.notice.FollowRow;
import no.samdrift.cooperation.notice.Follows;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;

/** What the caller follows, and so is told of. */
@Path("/follows")
@RequestScoped
public class FollowsResource {
    @Inject
    private Follows follows;

    /** By name. */
    @GET
    public Listed<FollowRow> list(@BeanParam Listing listing) {
        return listing.of(follows::find);
    }

    /** A thing, as {@code on=agreement:123}. */
    @POST
    public void follow(@QueryParam("on") String on) {
        follows.follow(on);
    }

    @DELETE
    public void unfollow(@QueryParam("on") String on) {
        follows.unfollow(on);
    }
}
