package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samdrift.catalogue.level.ChosenLevel;
import no.samdrift.catalogue.level.Metric;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.system.SystemChoice;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.servicedesk.work.QueueFilter;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.servicedesk.work.WorkRow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** What logging the case now would promise, and the open cases that may be the same. */
class Promise extends Aside {
    private static final int SIMILAR = 5;
    private final CaseDesk desk;

    Promise(CaseDesk desk) {
        this.desk = desk;
        addClassNames("panel", "preview");
        getElement().setAttribute("aria-live", "polite").setAttribute("aria-label", t("new.promise"));
    }

    void show(MemberRow member, ServiceRow service, SystemChoice system, Priority priority) {
        removeAll();
        add(new H2(t("new.promise")));
        if (member == null || service == null || priority == null) {
            add(new Paragraph(t("new.promiseHint")));
            return;
        }
        add(CaseWords.badge(priority));
        deadlines(member, service, priority);
        similar(service, system);
    }

    private void deadlines(MemberRow member, ServiceRow service, Priority priority) {
        Instant now = desk.time.now();
        LocalDate today = desk.time.today();
        Optional<ChosenLevel> level = desk.levels.choose(member.id(), service.id(), priority, today);
        if (level.isEmpty()) {
            add(new Paragraph(t("clock.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("preview-list");
        for (Metric metric : Metric.values()) {
            Instant due = desk.calendars
                    .workingTime(level.get().calendarVersionId())
                    .add(now, level.get().target(metric));
            list.add(new ListItem(
                    new Span(t("clock." + metric)),
                    new Text(Formats.deadline(due)),
                    new Span(t("new.after", Formats.serviceTime(level.get().target(metric))))));
        }
        add(list);
    }

    private void similar(ServiceRow service, SystemChoice system) {
        QueueFilter incidents = QueueFilter.ofKind("incident");
        QueueFilter same =
                system != null && system.id() != 0 ? incidents.system(system.id()) : incidents.service(service.id());
        List<WorkRow> open = desk.queue.slice(same, WorkQueue.Sort.OPENED, true, 0, SIMILAR);
        if (open.isEmpty()) return;
        UnorderedList list = new UnorderedList();
        list.addClassName("preview-list");
        open.forEach(row -> {
            Anchor link = new Anchor(IncidentScreens.INCIDENT.href(row.number()), row.title());
            link.setTarget("_blank");
            list.add(new ListItem(
                    link, new Span(row.number() + " · " + row.member() + " · " + Formats.dateTime(row.openedAt()))));
        });
        add(new H2(t(system == null ? "new.similarService" : "new.similarSystem")), list);
    }
}
