package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.calendar.Calendars.CalendarRow;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.workingtime.ServiceHours;
import no.samdrift.web.api.Created;
import no.samdrift.web.api.IfMatch;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;

/** Service hours by name. Hours never change, others follow them from a day on. */
@Path("/calendars")
@RequestScoped
public class CalendarsResource {
    @Inject
    private Calendars calendars;

    @Inject
    private Once once;

    /** {@code version} is the calendar's, {@code hoursId} names the hours that hold from {@code validFrom}. */
    public record Shown(long id, int version, String name, long hoursId, LocalDate validFrom, ServiceHours hours)
            implements Versioned {
        static Shown of(CalendarRow row) {
            return new Shown(row.id(), row.version(), row.name(), row.versionId(), row.validFrom(), row.hours());
        }
    }

    /** A calendar and its first hours. */
    public record AddCalendar(String name, LocalDate validFrom, ServiceHours hours) {}

    public record Rename(String name) {}

    /** Hours that hold from a day on. */
    public record AddHours(LocalDate validFrom, ServiceHours hours) {}

    @GET
    public Listed<Shown> list(@BeanParam Listing listing) {
        return listing.all(calendars.all().stream().map(Shown::of).toList(), Shown::id);
    }

    @GET
    @Path("{id}")
    public Shown one(@PathParam("id") long id) {
        return Shown.of(calendars.byId(id));
    }

    /** All hours the calendar has had and will have, the latest first. */
    @GET
    @Path("{id}/hours")
    public Listed<Shown> hours(@PathParam("id") long id, @BeanParam Listing listing) {
        calendars.byId(id);
        return listing.all(calendars.versions(id).stream().map(Shown::of).toList(), Shown::hoursId);
    }

    @POST
    public Created<Shown> add(AddCalendar command) {
        return once.created(
                command,
                () -> one(calendars.add(command.name(), command.hours(), command.validFrom())),
                made -> "calendars/" + made.id());
    }

    @POST
    @Path("{id}/hours")
    public Created<Shown> addHours(@PathParam("id") long id, AddHours command) {
        return once.created(
                command,
                () -> {
                    calendars.byId(id);
                    calendars.addVersion(id, command.hours(), command.validFrom());
                    return one(id);
                },
                made -> "calendars/" + id + "/hours");
    }

    @PUT
    @Path("{id}")
    public Shown change(@PathParam("id") long id, @BeanParam IfMatch match, Rename command) {
        return match.change(() -> one(id), version -> Shown.of(calendars.rename(id, version, command.name())));
    }
}
