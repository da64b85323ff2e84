package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samdrift.kernel.clock.ClockState;
import no.samdrift.kernel.clock.Segment;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.clock.Clocks;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.ServiceHoursTimeline;
import no.samdrift.web.ui.part.TimeBand;

/** Why is it due then? Every clock of the case, drawn from its own events. */
class WhyDialog extends Dialog {
    /** A picture of minutes shows nothing of the day. */
    private static final Duration SHORTEST = Duration.ofHours(12);

    private final Desk desk;

    WhyDialog(Desk desk, Desk.Shown shown) {
        this.desk = desk;
        setHeaderTitle(t("clock.why"));
        setWidth("min(60rem, 94vw)");
        setResizable(true);
        Div all = new Div();
        all.addClassName("case-side");
        desk.cases.explain(shown.kind(), shown.number()).stream()
                .sorted(Comparator.comparing(explained -> explained.clock().metric()))
                .forEach(explained -> all.add(clock(explained)));
        add(all);
        getFooter().add(new Button(t("action.close"), e -> close()));
    }

    private Div clock(Clocks.Explained explained) {
        CaseClock clock = explained.clock();
        String name = t("clock." + clock.metric());
        Div drawn = new Div(new H3(clock.cycle() > 1 ? t("clock.cycle", name, clock.cycle()) : name), told(clock));
        if (clock.state() == ClockState.UNAFFECTED) drawn.add(new Paragraph(t("clock.unaffected")));
        drawn.add(new ServiceHoursTimeline(timeline(explained)));
        return drawn;
    }

    private Paragraph told(CaseClock clock) {
        String level = desk.levels.byId(clock.levelId()).name();
        return new Paragraph(t(
                "clock.told",
                level,
                Formats.serviceTime(clock.target()),
                Formats.deadline(clock.startedAt()),
                Formats.serviceTime(clock.consumed())));
    }

    private TimeBand timeline(Clocks.Explained explained) {
        CaseClock clock = explained.clock();
        Instant now = desk.time.now();
        Instant end = Stream.of(clock.stoppedAt() == null ? now : clock.stoppedAt(), clock.dueAt(), clock.breachedAt())
                .filter(java.util.Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(now);
        Duration margin = Duration.between(clock.startedAt(), end).dividedBy(20).plusMinutes(10);
        Instant from = clock.startedAt().minus(margin);
        Instant to = Stream.of(end.plus(margin), from.plus(SHORTEST))
                .max(Instant::compareTo)
                .get();
        List<TimeBand.Span> open = desk.calendars.workingTime(clock.calendarVersionId()).openBetween(from, to).stream()
                .map(i -> new TimeBand.Span(i.from(), i.to(), t("timeline.open")))
                .toList();
        List<TimeBand.Span> paused = explained.segments().stream()
                .filter(s -> s.kind() == Segment.Kind.PAUSED || s.kind() == Segment.Kind.STOPPED)
                .map(s -> new TimeBand.Span(s.from(), s.to(), t("timeline.paused")))
                .toList();
        return new TimeBand(from, to, Formats.ZONE, open, paused, marks(clock, now));
    }

    private static List<TimeBand.Mark> marks(CaseClock clock, Instant now) {
        List<TimeBand.Mark> marks = new ArrayList<>();
        marks.add(new TimeBand.Mark(clock.startedAt(), TimeBand.Kind.START, t("clock.mark.start")));
        if (clock.breachedAt() != null)
            marks.add(new TimeBand.Mark(clock.breachedAt(), TimeBand.Kind.BREACH, t("clock.mark.breach")));
        else if (clock.dueAt() != null)
            marks.add(new TimeBand.Mark(clock.dueAt(), TimeBand.Kind.DUE, t("clock.mark.due")));
        if (clock.stoppedAt() != null)
            marks.add(new TimeBand.Mark(clock.stoppedAt(), TimeBand.Kind.STOP, t("clock.mark.stop")));
        else marks.add(new TimeBand.Mark(now, TimeBand.Kind.NOW, t("clock.mark.now")));
        return marks;
    }
}
