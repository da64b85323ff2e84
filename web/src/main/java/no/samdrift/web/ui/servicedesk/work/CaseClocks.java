package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.clock.ClockState;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** How long is left, counted down in the browser by the service's own hours. */
public class CaseClocks extends Section {
    /** How far past the deadline the browser can count by itself. */
    private static final Duration AHEAD = Duration.ofDays(7);

    private final Desk desk;

    @Tag("samdrift-clock")
    @JavaScript("context://js/samdrift-live.js")
    private static class CountDown extends Component {}

    public CaseClocks(Desk desk, Desk.Shown d) {
        this.desk = desk;
        addClassName("panel");
        if (d.plainly()) {
            plain(d);
            return;
        }
        add(new H2(t("case.clocks")));
        if (desk.current.get().has(Role.VENDOR) && !d.allowed().work()) {
            dueOnly(d);
            return;
        }
        int cycle = d.clocks().stream().mapToInt(CaseClock::cycle).max().orElse(1);
        List<CaseClock> newest = d.clocks().stream()
                .filter(clock -> clock.state() != ClockState.UNAFFECTED)
                .filter(clock -> clock.cycle() == cycle || clock.metric().ordinal() == 0)
                .sorted(Comparator.comparing(CaseClock::metric))
                .toList();
        if (newest.isEmpty()) {
            add(new Paragraph(t("clock.none")));
            return;
        }
        newest.forEach(clock -> add(card(clock)));
        Button why = new Button(t("clock.why"), VaadinIcon.CLOCK.create(), e -> new WhyDialog(desk, d).open());
        why.addThemeVariants(ButtonVariant.TERTIARY);
        add(why);
    }

    /** How the clocks of the agreement with the members stand is not the vendor's; by when it must be done is. */
    private void dueOnly(Desk.Shown d) {
        List<CaseClock> due = d.clocks().stream()
                .filter(clock -> clock.open() && clock.dueAt() != null)
                .sorted(Comparator.comparing(CaseClock::dueAt))
                .toList();
        due.forEach(clock ->
                add(new Paragraph(t("clock.dueBy", t("clock." + clock.metric()), Formats.deadline(clock.dueAt())))));
        if (due.isEmpty()) add(new Paragraph(t("clock.nothingDue")));
    }

    /** A reporter reads when an answer can be expected, not how a clock stands. */
    private void plain(Desk.Shown d) {
        add(new H2(t("case.own.when")));
        Instant due = d.clocks().stream()
                .map(CaseClock::dueAt)
                .filter(java.util.Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        boolean waits = d.clocks().stream().anyMatch(clock -> clock.state() == ClockState.PAUSED);
        String text = !d.state().isOpen()
                ? t("case.own.nothingDue")
                : waits
                        ? t("case.own.weWait")
                        : due == null
                                ? t("case.own.soon")
                                : due.isBefore(desk.time.now())
                                        ? t("case.own.late")
                                        : t("case.own.by", Formats.deadline(due));
        add(new Paragraph(text));
    }

    private Div card(CaseClock clock) {
        Span name = new Span(t("clock." + clock.metric()));
        Div head = new Div(name, new StatusBadge(t("clock.state." + state(clock)), tone(clock)));
        head.addClassName("clock-name");
        Div card = new Div(head);
        card.addClassName("clock-card");
        if (clock.open()) card.add(countDown(clock));
        Paragraph note = new Paragraph(note(clock));
        note.addClassName("clock-note");
        card.add(note);
        return card;
    }

    private Component countDown(CaseClock clock) {
        Instant now = desk.time.now();
        boolean ticks = clock.state() != ClockState.PAUSED && clock.dueAt() != null;
        var reading = JacksonUtils.createObjectNode();
        reading.put("left", clock.remaining().toMillis());
        reading.put("asOf", now.toEpochMilli());
        reading.put("target", clock.target().toMillis());
        reading.put("ticks", ticks);
        var open = reading.putArray("open");
        if (ticks) {
            Instant until = (clock.dueAt().isAfter(now) ? clock.dueAt() : now).plus(AHEAD);
            desk.calendars
                    .workingTime(clock.calendarVersionId())
                    .openBetween(now, until)
                    .forEach(i -> open.addArray().add(i.from().toEpochMilli()).add(i.to().toEpochMilli()));
        }
        CountDown countDown = new CountDown();
        countDown.getElement().setPropertyJson("reading", reading);
        return countDown;
    }

    private static String state(CaseClock clock) {
        if (clock.state() == ClockState.BREACHED) return clock.open() ? "LATE" : "BROKEN";
        return clock.state().name();
    }

    private static Tone tone(CaseClock clock) {
        return switch (clock.state()) {
            case RUNNING -> Tone.ACTIVE;
            case MET -> Tone.GOOD;
            case BREACHED -> Tone.BAD;
            case PAUSED, CANCELLED, UNAFFECTED -> Tone.NEUTRAL;
        };
    }

    private static String note(CaseClock clock) {
        String target = Formats.serviceTime(clock.target());
        if (clock.dueAt() != null) return t("clock.dueOf", Formats.deadline(clock.dueAt()), target);
        return t("clock.usedOf", Formats.serviceTime(clock.consumed()), target);
    }
}
