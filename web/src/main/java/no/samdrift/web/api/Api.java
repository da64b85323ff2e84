package no.samdrift.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST door of the house. Resources turn HTTP into service calls and nothing more. */
@ApplicationScoped
@ApplicationPath("/api/v1")
public class Api extends Application {}
