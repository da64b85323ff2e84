package no.samdrift.web.ui.calculators;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.clock.Clock;
import no.samdrift.kernel.clock.ClockEvent;
import no.samdrift.kernel.clock.ClockReading;
import no.samdrift.kernel.clock.Segment;
import no.samdrift.kernel.time.Time;
import no.samdrift.kernel.workingtime.WorkingTime;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Choices;
import no.samdrift.web.ui.part.HoursFields;
import no.samdrift.web.ui.part.ServiceHoursTimeline;
import no.samdrift.web.ui.part.TimeBand;
import no.samdrift.web.ui.part.Tone;

/** When is it due, and why: service hours, holidays, pauses and a target, drawn. */
@Route("calculators/sla")
public class SlaCalculatorView extends Calculator {
    private final Time time;
    private final HoursFields hours;
    private final DateTimePicker started = watch(moment(t("sla.started")));
    private final TextField target = errors.at("target", watch(new TextField(t("sla.target"))));
    private final EventRows events = new EventRows(errors, this::changed);
    private final DateTimePicker asOf = watch(moment(t("sla.asOf")));

    @Inject
    public SlaCalculatorView(Calendars calendars, Time time) {
        super("sla");
        this.time = time;
        hours = new HoursFields(errors, time.today(), this::changed);
        LocalDateTime now = LocalDateTime.ofInstant(time.now(), Time.OSLO).truncatedTo(ChronoUnit.MINUTES);
        started.setValue(now);
        target.setValue(Formats.serviceTime(Duration.ofHours(8)));
        target.setHelperText(t("sla.targetHint"));
        asOf.setHelperText(t("sla.asOfHint"));
        ComboBox<Calendars.CalendarRow> named =
                Choices.of(t("sla.calendar"), calendars::all, Calendars.CalendarRow::name);
        named.setPlaceholder(t("sla.calendarHint"));
        named.addValueChangeListener(e -> {
            if (e.getValue() == null) return;
            quietly(() -> hours.show(e.getValue().hours()));
            changed();
        });
        input.add(started, target, named, hours, events, asOf);
        keep("start", () -> text(started), value -> started.setValue(LocalDateTime.parse(value)));
        keep("target", target::getValue, target::setValue);
        keep("week", hours.week::written, hours.week::read);
        keep(
                "holidays",
                () -> hours.holidays.getValue() ? "NO" : "none",
                value -> hours.holidays.setValue(value.equals("NO")));
        keep("exceptions", hours.days::written, hours.days::read);
        keep("events", events::written, events::read);
        keep("asOf", () -> text(asOf), value -> asOf.setValue(LocalDateTime.parse(value)));
    }

    static DateTimePicker moment(String label) {
        DateTimePicker field = new DateTimePicker(label);
        field.setLocale(Texts.locale());
        field.setStep(Duration.ofMinutes(15));
        field.setDatePickerI18n(new no.samdrift.web.ui.part.DateField("").getI18n());
        field.setDateAriaLabel(t("sla.date", label));
        field.setTimeAriaLabel(t("sla.time", label));
        return field;
    }

    private static String text(DateTimePicker field) {
        return field.getValue() == null ? null : field.getValue().toString();
    }

    @Override
    protected void answer() {
        WorkingTime open = hours.hours().toWorkingTime();
        InvalidInput.require(started.getValue() != null, "startedAt", "required");
        Instant from = started.getValue().atZone(Formats.ZONE).toInstant();
        Instant at = asOf.getValue() == null
                ? time.now()
                : asOf.getValue().atZone(Formats.ZONE).toInstant();
        List<ClockEvent> happened = events.events();
        ClockReading reading = Clock.read(open, from, Durations.read("target", target.getValue()), happened, at);
        Div figures = new Div(
                figure("sla.due", reading.dueAt() == null ? "–" : Formats.deadline(reading.dueAt()), Tone.ACTIVE),
                figure("sla.state", t("clock.state." + state(reading)), tone(reading)),
                figure("sla.consumed", Formats.serviceTime(reading.consumed()), Tone.NEUTRAL),
                figure("sla.remaining", Formats.serviceTime(reading.remaining()), tone(reading)));
        figures.addClassName("figures");
        Div drawing = new Div(new ServiceHoursTimeline(timeline(open, reading, from, at, happened)));
        drawing.addClassName("panel");
        result.add(figures, drawing);
    }

    private static String state(ClockReading reading) {
        return switch (reading.state()) {
            case BREACHED -> reading.dueAt() == null ? "BROKEN" : "LATE";
            default -> reading.state().name();
        };
    }

    private static Tone tone(ClockReading reading) {
        return switch (reading.state()) {
            case MET -> Tone.GOOD;
            case BREACHED -> Tone.BAD;
            default -> Tone.NEUTRAL;
        };
    }

    static Div figure(String key, String value, Tone tone) {
        Div figure = new Div();
        figure.addClassNames("figure", "tone-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        com.vaadin.flow.component.html.Span label = new com.vaadin.flow.component.html.Span(t(key));
        label.addClassName("figure-label");
        com.vaadin.flow.component.html.Span number = new com.vaadin.flow.component.html.Span(value);
        number.addClassName("figure-value");
        figure.add(label, number);
        return figure;
    }

    private static TimeBand timeline(
            WorkingTime hours, ClockReading reading, Instant from, Instant at, List<ClockEvent> happened) {
        List<TimeBand.Mark> marks = new ArrayList<>();
        marks.add(new TimeBand.Mark(from, TimeBand.Kind.START, t("clock.mark.start")));
        happened.forEach(e -> marks.add(new TimeBand.Mark(
                e.at(),
                e.kind() == no.samdrift.kernel.clock.ClockEventKind.STOP ? TimeBand.Kind.STOP : TimeBand.Kind.EVENT,
                t("sla.event." + e.kind()))));
        Instant due = reading.breachedAt() == null ? reading.dueAt() : reading.breachedAt();
        if (due != null)
            marks.add(new TimeBand.Mark(
                    due,
                    reading.breachedAt() == null ? TimeBand.Kind.DUE : TimeBand.Kind.BREACH,
                    t(reading.breachedAt() == null ? "clock.mark.due" : "clock.mark.breach")));
        Instant end =
                marks.stream().map(TimeBand.Mark::at).max(Instant::compareTo).orElse(at);
        if (at.isAfter(end) && happened.isEmpty() && due != null) end = due;
        else if (at.isAfter(end) && Duration.between(from, at).compareTo(Duration.ofDays(60)) < 0) end = at;
        Duration margin = Duration.between(from, end).dividedBy(20).plusMinutes(15);
        Instant left = from.minus(margin);
        Instant right = end.plus(margin);
        if (at.isAfter(left) && at.isBefore(right)) marks.add(new TimeBand.Mark(at, TimeBand.Kind.NOW, t("sla.read")));
        List<TimeBand.Span> open = hours.openBetween(left, right).stream()
                .limit(2000)
                .map(i -> new TimeBand.Span(i.from(), i.to(), t("timeline.open")))
                .toList();
        List<TimeBand.Span> paused = reading.segments().stream()
                .filter(s -> s.kind() == Segment.Kind.PAUSED || s.kind() == Segment.Kind.STOPPED)
                .map(s -> new TimeBand.Span(s.from(), s.to(), t("timeline.paused")))
                .toList();
        return new TimeBand(left, right, Formats.ZONE, open, paused, marks);
    }
}
