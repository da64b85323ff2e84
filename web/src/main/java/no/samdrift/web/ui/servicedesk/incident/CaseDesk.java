package no.samdrift.web.ui.servicedesk.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.Meanings;
import no.samdrift.catalogue.system.SystemChoice;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.Incidents;
import no.samdrift.servicedesk.incident.VendorDesk;
import no.samdrift.servicedesk.work.Cases;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.DocumentDesk;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.Things;
import no.samdrift.web.ui.servicedesk.work.Desk;

/** What the parts of an incident's screen ask beside the desk; passed on as one thing. */
@Dependent
class CaseDesk {
    @Inject
    Incidents incidents;

    @Inject
    VendorDesk vendors;

    @Inject
    IncidentRegister register;

    @Inject
    Desk desk;

    @Inject
    DocumentDesk documents;

    @Inject
    WorkQueue queue;

    @Inject
    Pickers pickers;

    @Inject
    Things things;

    @Inject
    Members members;

    @Inject
    Services services;

    @Inject
    Systems systems;

    @Inject
    Meanings meanings;

    @Inject
    Levels levels;

    @Inject
    Calendars calendars;

    @Inject
    CurrentCaller current;

    @Inject
    OwnParts own;

    @Inject
    Time time;

    /** A case as read at one moment, and what the desk shows of it. */
    record Read(IncidentDetails details, Desk.Shown shown) {
        Cases.Allowed allowed() {
            return shown.allowed();
        }

        /** Whether it is shown without the operation's own words. */
        boolean plainly() {
            return shown.plainly();
        }
    }

    Read read(String number) {
        IncidentDetails d = register.details(number);
        return new Read(
                d,
                new Desk.Shown(
                        "incident",
                        d.number(),
                        d.version(),
                        d.status(),
                        d.teamId(),
                        d.assigneeId(),
                        register.clocks(d),
                        desk.allowed("incident", number)));
    }

    /** The systems of a member that a case may name. */
    List<SystemChoice> systems(String memberNo) {
        return members.find(memberNo)
                .map(member -> systems.choices(member.id()))
                .orElse(List.of());
    }
}
