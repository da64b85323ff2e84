package no.samdrift.web.api;

import jakarta.annotation.Priority;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.ext.Provider;

/** The server brings a mapper of its own for these, which answers in HTML; a nearer one of ours goes before it. */
@Provider
@Priority(1)
public class InvalidMapper extends ToProblem<ValidationException> {}
