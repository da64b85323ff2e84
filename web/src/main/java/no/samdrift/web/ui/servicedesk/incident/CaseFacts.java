package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** Where the case belongs; what has a page of its own is a link to it. */
class CaseFacts extends Section {
    private final DescriptionList facts = new DescriptionList();
    private final CaseDesk desk;

    CaseFacts(CaseDesk desk, CaseDesk.Read read) {
        this.desk = desk;
        addClassName("panel");
        facts.addClassName("facts");
        add(new H2(t("case.facts")), facts);
        IncidentDetails d = read.details();
        String service = desk.services.byCode(d.service()).name(CaseWords.language());
        if (!read.plainly()) {
            linked("incident.reporter", "person", d.reporterId(), d.reporter());
            linked("incident.member", "member", d.memberNo(), d.member());
            fact("incident.unit", d.unit());
        }
        linked("incident.service", "service", d.service(), d.service() + " " + service);
        linked("incident.system", "system", d.system(), d.systemName());
        if (read.allowed().internal()) linked("incident.vendor", "vendor", d.vendorId(), d.vendor());
        if (!read.plainly()) fact("incident.team", d.team());
        linked(
                read.plainly() ? "case.own.handler" : "incident.assignee",
                "person",
                d.assigneeId(),
                d.assignee() == null ? t("case.nobodyYet") : d.assignee());
        if (!read.plainly()) {
            fact("incident.impact", CaseWords.of(d.impact()));
            fact("incident.urgency", CaseWords.of(d.urgency()));
            fact("incident.priorityReason", d.priorityReason());
            fact("incident.channel", IncidentWords.of(d.channel()));
        }
        desk.own.facts(
                "incident",
                d.own(),
                (name, value) -> facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value)));
        fact("incident.opened", Formats.dateTime(d.openedAt()));
        fact("incident.resolved", Formats.dateTime(d.resolvedAt()));
        fact("incident.closed", Formats.dateTime(d.closedAt()));
        if (!read.plainly() && d.reassignmentCount() > 0)
            fact("incident.reassignments", Formats.number(d.reassignmentCount()));
    }

    private void linked(String label, String kind, Object key, String name) {
        if (name != null && !name.isBlank()) fact(label, desk.things.link(kind, key, name));
    }

    private void fact(String label, String value) {
        if (value != null && !value.isBlank()) fact(label, new Text(value));
    }

    private void fact(String label, Component value) {
        facts.add(new DescriptionList.Term(t(label)), new DescriptionList.Description(value));
    }
}
