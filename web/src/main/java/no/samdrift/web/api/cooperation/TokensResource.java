package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.access.Duties;
import no.samdrift.cooperation.access.SecondFactors;
import no.samdrift.cooperation.access.Tokens;
import no.samdrift.cooperation.access.Tokens.Issued;
import no.samdrift.cooperation.access.Tokens.TokenRow;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.refusal.NotSignedIn;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.web.api.CreatedAnew;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.security.Origin;
import no.samdrift.web.security.SignInLimit;

@Path("/tokens")
@RequestScoped
public class TokensResource {
    @Inject
    private Accounts accounts;

    @Inject
    private Tokens tokens;

    @Inject
    private SecondFactors factors;

    @Inject
    private Duties duties;

    @Inject
    private CurrentCaller current;

    @Inject
    private SignInLimit limit;

    @Context
    private HttpServletRequest request;

    /** {@code name} is what the owner will know the token by, {@code days} how long it shall live, {@code code} the second factor. */
    public record SignIn(String username, String password, String name, Integer days, String code) {}

    @POST
    public CreatedAnew<Issued> issue(SignIn signIn) {
        if (signIn.username() == null || signIn.username().isBlank()) throw RuleBroken.at("username", "required");
        if (signIn.password() == null || signIn.password().isBlank()) throw RuleBroken.at("password", "required");
        String origin = Origin.of(request);
        limit.check(origin);
        Caller caller = accounts.signIn(signIn.username(), signIn.password(), origin)
                .orElseThrow(() -> {
                    limit.failed(origin);
                    return new NotSignedIn();
                });
        duties.of(caller.personId()).stream().findFirst().ifPresent(duty -> {
            throw NotSignedIn.before(duty.refusal());
        });
        if (factors.has(caller.personId())) prove(caller, signIn.code(), origin);
        String name = signIn.name() == null ? "api" : signIn.name();
        Issued issued = current.as(caller, () -> tokens.issue(name, signIn.days()));
        return new CreatedAnew<>(issued);
    }

    private void prove(Caller caller, String code, String origin) {
        if (code != null && accounts.provesByCode(caller, code)) return;
        if (code != null) limit.failed(origin);
        throw NotSignedIn.withoutCode();
    }

    @GET
    public Listed<TokenRow> own(@BeanParam Listing listing) {
        return listing.all(tokens.own(), TokenRow::id);
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id);
    }
}
