package no.samdrift.web.ui.servicedesk.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.SystemChoice;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.CaseHistory;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.IncidentPages;
import no.samdrift.servicedesk.incident.IncidentQueue;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.sourcing.vendor.Vendors;

/** What the parts of a case's screen ask; passed on as one thing. */
@Dependent
class CaseDesk {
    @Inject
    Incidents incidents;

    @Inject
    IncidentRegister register;

    @Inject
    CaseHistory history;

    @Inject
    IncidentPages pages;

    @Inject
    IncidentQueue queue;

    @Inject
    Teams teams;

    @Inject
    Vendors vendors;

    @Inject
    Members members;

    @Inject
    Services services;

    @Inject
    Systems systems;

    @Inject
    Levels levels;

    @Inject
    Calendars calendars;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    /** A case as read at one moment, and what the caller may do with it. */
    record Read(IncidentDetails details, IncidentPages.Allowed allowed) {
        /** Whether it is shown without the operation's own words. */
        boolean plainly() {
            return !allowed.work() && !allowed.internal() && allowed.own();
        }
    }

    Read read(String number) {
        return new Read(register.details(number), pages.allowed(number));
    }

    /** The systems of a member that a case may name. */
    List<SystemChoice> systems(String memberNo) {
        return members.find(memberNo)
                .map(member -> systems.choices(member.id()))
                .orElse(List.of());
    }
}
