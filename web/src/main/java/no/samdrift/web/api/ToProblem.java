package no.samdrift.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** From a failure to an answer, in the caller's language. */
abstract class ToProblem<T extends Throwable> implements ExceptionMapper<T> {
    @Inject
    private Problems problems;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(T failure) {
        return problems.of(failure, Languages.of(headers)).response();
    }
}
