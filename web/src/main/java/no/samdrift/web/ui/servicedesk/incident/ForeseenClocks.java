package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.clock.Retargeting.Shift;
import no.samdrift.web.text.Formats;

/** The deadlines before and after a change that is not confirmed yet; nothing where none moves. */
class ForeseenClocks extends Div {
    ForeseenClocks() {
        addClassName("case-side");
        getElement().setAttribute("role", "status");
    }

    void show(List<Shift> shifts) {
        removeAll();
        shifts.stream()
                .filter(shift -> !Objects.equals(shift.before(), shift.after()))
                .forEach(shift -> add(line(shift)));
    }

    private static Paragraph line(Shift shift) {
        Paragraph line = new Paragraph(
                t("clock.foreseen", t("clock." + shift.metric()), told(shift.before()), told(shift.after())));
        line.addClassName("hint");
        return line;
    }

    private static String told(CaseClock clock) {
        if (clock == null) return t("clock.foreseen.none");
        if (clock.dueAt() != null) return Formats.deadline(clock.dueAt());
        return t("clock.usedOf", Formats.serviceTime(clock.consumed()), Formats.serviceTime(clock.target()));
    }
}
