package no.samdrift.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import no.samdrift.kernel.refusal.TooManyAttempts;

/** The one way from a failure to an answer. */
@Provider
public class ProblemMapper extends ToProblem<Throwable> {
    @Override
    public Response toResponse(Throwable failure) {
        Response answer = super.toResponse(failure);
        if (failure instanceof TooManyAttempts e)
            return Response.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, Math.max(1, e.retryAfter().toSeconds()))
                    .build();
        if (failure instanceof WebApplicationException e && e.getResponse().getHeaderString("Allow") != null)
            return Response.fromResponse(answer)
                    .header("Allow", e.getResponse().getHeaderString("Allow"))
                    .build();
        return answer;
    }
}
