package no.samdrift.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the schema is up to date, the first data is in, and the database answers. */
@Readiness
@ApplicationScoped
public class ReadyToServe implements HealthCheck {
    @jakarta.inject.Inject
    private Start start;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("samdrift").status(start.ready()).build();
    }
}
