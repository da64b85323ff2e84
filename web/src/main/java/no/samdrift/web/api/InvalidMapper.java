package no.samdrift.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The server brings a mapper of its own for these, which answers in HTML; a nearer one of ours goes before it. */
@Provider
@Priority(1)
public class InvalidMapper implements ExceptionMapper<ValidationException> {
    @Inject
    private Problems problems;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ValidationException failure) {
        return problems.of(failure, Languages.of(headers)).response();
    }
}
