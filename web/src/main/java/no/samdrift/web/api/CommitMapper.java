package no.samdrift.web.api;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.ext.Provider;

/** A commit that found no database: the server's own mapper throws it on, and would answer a bare 500. */
@Provider
@Priority(1)
public class CommitMapper extends ToProblem<TransactionalException> {}
