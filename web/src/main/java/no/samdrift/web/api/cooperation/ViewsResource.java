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
import no.samdrift.cooperation.view.SavedViews;
import no.samdrift.cooperation.view.ViewFacts;
import no.samdrift.cooperation.view.ViewRow;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

/** Saved views of lists: addresses under names. */
@Path("/views")
@RequestScoped
public class ViewsResource {
    @Inject
    private SavedViews views;

    @Inject
    private Once once;

    /** One's own, the operation's and those of one's roles, as {@code list=incidents}; of all lists where none is named. */
    @GET
    public Listed<ViewRow> list(@QueryParam("list") String list, @BeanParam Listing listing) {
        return listing.of(list, views::find);
    }

    @GET
    @Path("{id}")
    public ViewRow one(@PathParam("id") long id) {
        return views.byId(id);
    }

    @POST
    public Created<ViewRow> add(ViewFacts facts) {
        return once.created(facts, () -> views.add(facts), made -> "views/" + made.id());
    }

    @PUT
    @Path("{id}")
    public ViewRow change(@PathParam("id") long id, @BeanParam IfMatch match, ViewFacts facts) {
        return match.change(() -> views.byId(id), version -> views.change(id, version, facts));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        views.remove(id);
    }
}
