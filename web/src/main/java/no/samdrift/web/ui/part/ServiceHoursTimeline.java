package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;

/** Why is it due then? Service hours as bands, pauses hatched over them, marks on the axis; the same told in words below. */
public class ServiceHoursTimeline extends Div {
    private static final int MOST_TICKS = 10;
    private static final double LABEL_WIDTH = 20;

    public ServiceHoursTimeline(TimeBand timeline) {
        addClassName("timeline");
        show(timeline);
    }

    public final void show(TimeBand timeline) {
        removeAll();
        Div picture = new Div();
        picture.addClassName("timeline-picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        List<TimeBand.Mark> marks = timeline.marks().stream()
                .filter(mark -> timeline.shows(mark.at()))
                .sorted(Comparator.comparing(TimeBand.Mark::at))
                .toList();
        Div track = new Div();
        track.addClassName("timeline-track");
        timeline.open().forEach(span -> track.add(band(timeline, span, "open")));
        timeline.paused().forEach(span -> track.add(band(timeline, span, "paused")));
        Div labels = labels(timeline, marks);
        marks.forEach(mark -> track.add(line(timeline, mark)));
        picture.add(labels, track, ticks(timeline));
        add(picture, legend(timeline), words(timeline, marks));
    }

    private static Div band(TimeBand timeline, TimeBand.Span span, String kind) {
        double left = timeline.place(span.from());
        Div band = at("timeline-" + kind, left);
        band.getStyle().set("width", percent(timeline.place(span.to()) - left));
        band.getElement().setAttribute("title", span.label() + " " + times(span));
        return band;
    }

    private static Div line(TimeBand timeline, TimeBand.Mark mark) {
        Div line = at("timeline-mark", timeline.place(mark.at()));
        line.addClassName("mark-" + mark.kind().name().toLowerCase(Locale.ROOT));
        return line;
    }

    /** Labels that would run into each other go one row up. */
    private static Div labels(TimeBand timeline, List<TimeBand.Mark> marks) {
        List<Double> ends = new ArrayList<>();
        Div labels = new Div();
        labels.addClassName("timeline-labels");
        for (TimeBand.Mark mark : marks) {
            double place = timeline.place(mark.at());
            int row = 0;
            while (row < ends.size() && ends.get(row) > place) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, place + LABEL_WIDTH);
            Div label = at("timeline-label", place);
            label.addClassName("mark-" + mark.kind().name().toLowerCase(Locale.ROOT));
            label.getStyle().set("bottom", row * 1.5 + "em");
            if (place > 85) {
                label.addClassName("at-end");
            }
            label.add(new Span(mark.label()), new Span(Formats.time(mark.at())));
            labels.add(label);
        }
        labels.getStyle().set("height", ends.size() * 1.5 + 0.25 + "em");
        return labels;
    }

    private static Div ticks(TimeBand timeline) {
        Div axis = new Div();
        axis.addClassName("timeline-axis");
        long days = ChronoUnit.DAYS.between(timeline.from(), timeline.to()) + 1;
        boolean hourly = days <= 2;
        long step = hourly
                ? Math.max(1, ChronoUnit.HOURS.between(timeline.from(), timeline.to()) / 6)
                : Math.ceilDiv(days, MOST_TICKS);
        ChronoUnit unit = hourly ? ChronoUnit.HOURS : ChronoUnit.DAYS;
        DateTimeFormatter format = DateTimeFormatter.ofPattern(hourly ? "HH:mm" : "EEE d.M.", Texts.locale());
        ZonedDateTime tick = timeline.from().atZone(timeline.zone()).truncatedTo(unit);
        for (; !tick.toInstant().isAfter(timeline.to()); tick = tick.plus(step, unit)) {
            if (timeline.shows(tick.toInstant()) && timeline.place(tick.toInstant()) < 92) {
                Div label = at("timeline-tick", timeline.place(tick.toInstant()));
                label.setText(format.format(tick));
                axis.add(label);
            }
        }
        return axis;
    }

    private static Component legend(TimeBand timeline) {
        Div legend = new Div();
        legend.addClassName("timeline-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        legend.add(key("open", t("timeline.open")));
        if (!timeline.paused().isEmpty()) {
            legend.add(key("paused", t("timeline.paused")));
        }
        return legend;
    }

    private static Span key(String kind, String text) {
        Span swatch = new Span();
        swatch.addClassName("timeline-" + kind);
        Span key = new Span(swatch, new Span(text));
        key.addClassName("timeline-key");
        return key;
    }

    private static OrderedList words(TimeBand timeline, List<TimeBand.Mark> marks) {
        OrderedList words = new OrderedList();
        words.addClassName("visually-hidden");
        words.getElement().setAttribute("aria-label", t("timeline.inWords"));
        timeline.open().forEach(span -> words.add(new ListItem(t("timeline.open") + ": " + times(span))));
        timeline.paused().forEach(span -> words.add(new ListItem(t("timeline.paused") + ": " + times(span))));
        marks.forEach(mark -> words.add(new ListItem(mark.label() + ": " + Formats.dateTime(mark.at()))));
        return words;
    }

    private static String times(TimeBand.Span span) {
        Instant end = span.to();
        return Formats.dateTime(span.from()) + " – " + Formats.dateTime(end);
    }

    private static Div at(String cssClass, double percent) {
        Div div = new Div();
        div.addClassName(cssClass);
        div.getStyle().set("left", percent(percent));
        return div;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }
}
