package no.samdrift.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import no.samdrift.kernel.refusal.TooManyAttempts;

/** The one way from a failure to an answer. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Inject
    private Problems problems;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        Response answer = problems.of(failure, Languages.of(headers)).response();
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
