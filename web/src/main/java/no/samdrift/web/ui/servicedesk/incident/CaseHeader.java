package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.web.ui.part.LiveTime;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** Number, title, how it stands, when it is due, and what can be done now. */
class CaseHeader extends Header {
    CaseHeader(CaseDesk desk, CaseDesk.Read read, Runnable changed) {
        IncidentDetails d = read.details();
        Span number = new Span(d.number());
        number.addClassName("case-number");
        Div badges =
                new Div(read.plainly() ? IncidentWords.plainly(d.status()) : CaseWords.badge("incident", d.status()));
        badges.addClassName("case-badges");
        if (!read.plainly()) {
            badges.add(CaseWords.badge(d.priority()));
            due(read.shown().clocks(), badges);
        }
        if (d.reopenCount() > 0) badges.add(new StatusBadge(t("case.reopened", d.reopenCount()), Tone.WARNING));
        if (d.duplicateOf() != null)
            badges.add(
                    new Anchor(IncidentScreens.INCIDENT.href(d.duplicateOf()), t("case.duplicateOf", d.duplicateOf())));
        add(number, new H1(d.title()), badges, new CaseActions(desk, read, changed));
    }

    private static void due(List<CaseClock> clocks, Div badges) {
        Instant due = clocks.stream()
                .map(CaseClock::dueAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        if (due != null) badges.add(new LiveTime(due));
    }
}
