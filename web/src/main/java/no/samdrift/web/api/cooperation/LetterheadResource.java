package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import no.samdrift.cooperation.letterhead.Letterhead;
import no.samdrift.cooperation.letterhead.LetterheadFacts;
import no.samdrift.cooperation.letterhead.Letterheads;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.web.api.IfMatch;

/** Name and mark of the co-operation on its papers. */
@Path("/letterhead")
@RequestScoped
public class LetterheadResource {
    @Inject
    private Letterheads letterheads;

    /** @param marked whether there is a picture; it is put up on the screen */
    public record Head(int version, String name, boolean marked) implements Versioned {
        static Head of(Letterhead from) {
            return new Head(from.version(), from.name(), from.mark() != null);
        }
    }

    @GET
    public Head one() {
        return Head.of(letterheads.get());
    }

    @PUT
    public Head change(@BeanParam IfMatch match, LetterheadFacts facts) {
        return match.change(this::one, version -> Head.of(letterheads.change(version, facts)));
    }
}
