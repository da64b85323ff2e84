package no.samdrift.servicedesk.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.text.PlainText;
import no.samdrift.servicedesk.work.Restriction;

/**
 * Something does not work.
 *
 * @param memberNo municipality number of the member concerned
 * @param service code of the service ({@code 9g})
 * @param reporter user name, e-mail or id of the person concerned; the caller where null and of that member
 * @param system code of the system, null where none is meant
 * @param own what shall stand in the own fields; {@link OwnValues#UNASKED} where nobody was asked
 * @param priority overrides impact × urgency, with a reason
 * @param restricted keeps the case to some from its beginning; null for a case like others
 */
public record LogIncident(
        @NotBlank @Size(max = 200) @PlainText String title,
        @NotNull @Size(max = 50_000) @PlainText String description,
        @NotBlank String memberNo,
        @NotBlank String service,
        @NotNull Impact impact,
        @NotNull Urgency urgency,
        String reporter,
        String system,
        Priority priority,
        @Size(max = 500) @PlainText String priorityReason,
        Channel channel,
        Restriction restricted,
        OwnValues own) {

    public LogIncident(
            String title,
            String description,
            String memberNo,
            String service,
            Impact impact,
            Urgency urgency,
            String reporter,
            String system) {
        this(title, description, memberNo, service, impact, urgency, reporter, system, null, null, null);
    }

    /** Of a case that comes by mail, from another system or from who reports it: nobody is asked for own fields. */
    public LogIncident(
            String title,
            String description,
            String memberNo,
            String service,
            Impact impact,
            Urgency urgency,
            String reporter,
            String system,
            Priority priority,
            String priorityReason,
            Channel channel) {
        this(
                title,
                description,
                memberNo,
                service,
                impact,
                urgency,
                reporter,
                system,
                priority,
                priorityReason,
                channel,
                null,
                OwnValues.UNASKED);
    }
}
