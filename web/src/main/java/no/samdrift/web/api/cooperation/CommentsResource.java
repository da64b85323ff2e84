package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import no.samdrift.cooperation.comment.CommentRow;
import no.samdrift.cooperation.comment.CommentText;
import no.samdrift.cooperation.comment.Comments;
import no.samdrift.cooperation.comment.SayComment;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

/** What is said of things that have a page; of cases see their entries. */
@Path("/comments")
@RequestScoped
public class CommentsResource {
    @Inject
    private Comments comments;

    @Inject
    private Once once;

    /** On a thing, as {@code on=agreement:123}: the newest talk first, and in it the newest answer. */
    @GET
    public Listed<CommentRow> list(@QueryParam("on") String on, @BeanParam Listing listing) {
        return listing.of((cursor, limit) -> comments.find(on, cursor, limit));
    }

    @GET
    @Path("{id}")
    public CommentRow one(@PathParam("id") long id) {
        return comments.byId(id);
    }

    /** {@code @[id]} in the text names a person; {@code mentions} says who was told. */
    @POST
    public Created<CommentRow> say(@QueryParam("on") String on, SayComment comment) {
        return once.created(comment, () -> comments.add(on, comment), made -> "comments/" + made.id());
    }

    @PUT
    @Path("{id}")
    public CommentRow change(@PathParam("id") long id, @BeanParam IfMatch match, CommentText text) {
        return match.change(() -> comments.byId(id), version -> comments.change(id, version, text));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        comments.remove(id);
    }
}
