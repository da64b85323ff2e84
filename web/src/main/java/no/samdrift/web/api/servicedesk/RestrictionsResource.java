package no.samdrift.web.api.servicedesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlaces;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.servicedesk.work.Restrict;
import no.samdrift.servicedesk.work.Restricted;
import no.samdrift.servicedesk.work.RestrictedCases;

/** That a case is for some alone, {@code ?on=incident:INC-2026-000123}. */
@Path("/restrictions")
@RequestScoped
public class RestrictionsResource {
    @Inject
    private RestrictedCases cases;

    @Inject
    private DocumentPlaces places;

    /** 404 where it is a case like others. */
    @GET
    public Restricted one(@QueryParam("on") String on) {
        DocumentPlace place = places.named(on);
        return cases.of(place.kind(), place.key()).orElseThrow(() -> new NotFound("restriction", on));
    }

    /** From now on, or with another reason and other people. */
    @POST
    public void restrict(@QueryParam("on") String on, Restrict restrict) {
        DocumentPlace place = places.named(on);
        cases.restrict(place.kind(), place.key(), restrict);
    }

    @DELETE
    public void lift(@QueryParam("on") String on) {
        DocumentPlace place = places.named(on);
        cases.lift(place.kind(), place.key());
    }
}
