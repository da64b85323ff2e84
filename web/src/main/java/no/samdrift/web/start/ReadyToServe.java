package no.samdrift.web.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.samdrift.kernel.audit.AuditChecks;
import no.samdrift.web.live.SearchUpkeep;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the schema is up to date, the first data is in, and the database answers. A part that is not well while the
 * rest serves is told as {@code state: degraded} with its name: {@code search}, {@code disk}, {@code audit}.
 */
@Readiness
@ApplicationScoped
public class ReadyToServe implements HealthCheck {
    @Inject
    private Start start;

    @Inject
    private SearchUpkeep search;

    @Inject
    private Room room;

    @Inject
    private AuditChecks audit;

    /** Not that of the work: what is asked in an emergency must not queue behind it. */
    @Resource(lookup = "java:app/jdbc/samdrift-aside")
    private DataSource aside;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("samdrift");
        if (!start.prepared())
            return answer.down().withData("state", "starting").build();
        if (!databaseAnswers())
            return answer.down().withData("state", "database").build();
        List<String> unwell = new ArrayList<>();
        if (search.behindSince().isPresent()) unwell.add("search");
        if (!room.well()) unwell.add("disk");
        if (audit.foundBroken()) unwell.add("audit");
        answer.up().withData("state", unwell.isEmpty() ? "well" : "degraded");
        if (!unwell.isEmpty()) answer.withData("parts", String.join(",", unwell));
        return answer.build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = aside.getConnection();
                var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }
}
