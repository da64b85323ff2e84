package no.samdrift.servicedesk.monitoring;

import java.time.Instant;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;

/**
 * A source as lists show it.
 *
 * @param secretAt when its secret was made, null while it has none
 * @param lastAt when it last sent anything, within the time that the log keeps
 * @param firing how many of its alerts stand now
 */
public record MonitoringSourceRow(
        long id,
        int version,
        String name,
        String title,
        AlertMapping mapping,
        boolean active,
        long memberId,
        String memberNo,
        String member,
        long serviceId,
        String serviceCode,
        String service,
        Long systemId,
        String systemCode,
        String system,
        Long teamId,
        String team,
        Impact impact,
        Urgency urgency,
        Instant secretAt,
        Instant lastAt,
        int firing) {}
