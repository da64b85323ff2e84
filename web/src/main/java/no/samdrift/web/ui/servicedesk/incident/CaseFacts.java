package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.Links;
import no.samdrift.web.ui.servicedesk.work.Words;

/** Where the case belongs; what has a page of its own is a link to it. */
class CaseFacts extends Section {
    private final DescriptionList facts = new DescriptionList();

    CaseFacts(CaseDesk desk, CaseDesk.Read read) {
        addClassName("panel");
        facts.addClassName("facts");
        add(new H2(t("case.facts")), facts);
        IncidentDetails d = read.details();
        boolean people = desk.current.get().anywhere(CooperationRight.READ_PEOPLE);
        String service = desk.services.byCode(d.service()).name(Words.language());
        if (!read.plainly()) {
            fact(
                    "incident.reporter",
                    d.reporter(),
                    d.reporterId() == null || !people ? null : Links.person(d.reporterId()));
            fact("incident.member", d.member(), Links.member(d.memberNo()));
            fact("incident.unit", d.unit(), null);
        }
        fact("incident.service", d.service() + " " + service, Links.service(d.service()));
        fact(
                "incident.system",
                d.systemName(),
                d.system() == null || !desk.current.get().anywhere(SystemRight.READ) ? null : Links.system(d.system()));
        if (read.allowed().internal())
            fact("incident.vendor", d.vendor(), d.vendorId() == null ? null : Links.vendor(d.vendorId()));
        if (!read.plainly()) fact("incident.team", d.team(), null);
        fact(
                read.plainly() ? "case.own.handler" : "incident.assignee",
                d.assignee() == null ? t("case.nobodyYet") : d.assignee(),
                d.assigneeId() == null || !people ? null : Links.person(d.assigneeId()));
        if (!read.plainly()) {
            fact("incident.impact", Words.of(d.impact()), null);
            fact("incident.urgency", Words.of(d.urgency()), null);
            fact("incident.priorityReason", d.priorityReason(), null);
            fact("incident.channel", IncidentWords.of(d.channel()), null);
        }
        fact("incident.opened", Formats.dateTime(d.openedAt()), null);
        fact("incident.resolved", Formats.dateTime(d.resolvedAt()), null);
        fact("incident.closed", Formats.dateTime(d.closedAt()), null);
        if (!read.plainly() && d.reassignmentCount() > 0)
            fact("incident.reassignments", Formats.number(d.reassignmentCount()), null);
    }

    private void fact(String key, String value, String href) {
        if (value == null || value.isBlank()) return;
        DescriptionList.Description description = new DescriptionList.Description();
        if (href == null) description.setText(value);
        else description.add(new Anchor(href, value));
        facts.add(new DescriptionList.Term(t(key)), description);
    }
}
