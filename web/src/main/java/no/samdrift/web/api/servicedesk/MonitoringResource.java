package no.samdrift.web.api.servicedesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import no.samdrift.servicedesk.monitoring.MonitoringDoor;
import no.samdrift.web.api.Accepted;
import no.samdrift.web.security.Origin;

/** Where systems that watch report, each by its own secret. */
@Path("/monitoring")
@RequestScoped
public class MonitoringResource {
    private static final String SCHEME = "Bearer ";

    @Inject
    private MonitoringDoor door;

    @Context
    private HttpServletRequest request;

    @POST
    @Path("{source}")
    public Accepted<MonitoringDoor.Received> receive(@PathParam("source") String source, byte[] body) {
        return new Accepted<>(door.receive(source, secret(), body, Origin.of(request)));
    }

    private String secret() {
        String header = request.getHeader("Authorization");
        return header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? null
                : header.substring(SCHEME.length()).strip();
    }
}
