package no.samdrift.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A commit that found no database: the server's own mapper throws it on, and would answer a bare 500. */
@Provider
@Priority(1)
public class CommitMapper implements ExceptionMapper<TransactionalException> {
    @Inject
    private Problems problems;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(TransactionalException failure) {
        return problems.of(failure, Languages.of(headers)).response();
    }
}
