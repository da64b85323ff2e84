package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.calendar.Calendars.CalendarRow;
import no.samdrift.kernel.workingtime.ServiceHours;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

/** Service hours by name. Hours never change, others follow them from a day on. */
@Path("/calendars")
@RequestScoped
public class CalendarsResource {
    @Inject
    private Calendars calendars;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    /** {@code version} is the calendar's, {@code hoursId} names the hours that hold from {@code validFrom}. */
    public record Shown(long id, int version, String name, long hoursId, LocalDate validFrom, ServiceHours hours) {
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
    @Gives(Shown.class)
    public Response list(@BeanParam Listing listing) {
        return listing.answerAll(
                Shown.class, calendars.all().stream().map(Shown::of).toList(), Shown::id);
    }

    @GET
    @Path("{id}")
    @Gives(Shown.class)
    public Response one(@PathParam("id") long id) {
        return tagged(calendars.byId(id));
    }

    /** All hours the calendar has had and will have, the latest first. */
    @GET
    @Path("{id}/hours")
    @Gives(Shown.class)
    public Response hours(@PathParam("id") long id, @BeanParam Listing listing) {
        calendars.byId(id);
        return listing.answerAll(
                Shown.class, calendars.versions(id).stream().map(Shown::of).toList(), Shown::hoursId);
    }

    @POST
    @Gives(value = Shown.class, status = 201)
    public Response add(AddCalendar command) {
        return once.created(headers, command, () -> {
            long id = calendars.add(command.name(), command.hours(), command.validFrom());
            return new Once.Made(Shown.of(calendars.byId(id)), "calendars/" + id);
        });
    }

    @POST
    @Path("{id}/hours")
    @Gives(value = Shown.class, status = 201)
    public Response addHours(@PathParam("id") long id, AddHours command) {
        return once.created(headers, command, () -> {
            calendars.byId(id);
            calendars.addVersion(id, command.hours(), command.validFrom());
            return new Once.Made(Shown.of(calendars.byId(id)), "calendars/" + id + "/hours");
        });
    }

    @PUT
    @Path("{id}")
    @Gives(Shown.class)
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, Rename command) {
        return tagged(Versions.changing(
                ifMatch, () -> calendars.byId(id).version(), version -> calendars.rename(id, version, command.name())));
    }

    private static Response tagged(CalendarRow row) {
        return Response.ok(Shown.of(row)).tag(Versions.tag(row.version())).build();
    }
}
