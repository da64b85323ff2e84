package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.cooperation.notice.NoticeRow;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.notice.Wishes;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;

/** What the caller was told, and how the caller wants to be told. */
@Path("/notices")
@RequestScoped
public class NoticesResource {
    @Inject
    private Notices notices;

    /** Newest first; {@code unread=true} leaves out what was read. */
    @GET
    public Listed<NoticeRow> list(@QueryParam("unread") Boolean unread, @BeanParam Listing listing) {
        return listing.of((cursor, limit) -> notices.find(Boolean.TRUE.equals(unread), cursor, limit));
    }

    @POST
    @Path("read")
    public void readAll() {
        notices.readAll();
    }

    @POST
    @Path("{id}/read")
    public void read(@PathParam("id") long id) {
        notices.read(id);
    }

    @GET
    @Path("wishes")
    public Wishes wishes() {
        return notices.wishes();
    }

    /** All of them: a topic that is missing goes as is usual for it. */
    @POST
    @Path("wishes")
    public void wish(Wishes wishes) {
        notices.wish(wishes);
    }
}
