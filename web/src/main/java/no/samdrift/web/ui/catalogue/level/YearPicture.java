package no.samdrift.web.ui.catalogue.level;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samdrift.kernel.workingtime.Hours;
import no.samdrift.kernel.workingtime.WorkingTime;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.SmallTable;

/** A year of service hours: twelve months to look at, and what is not as usual in words. */
class YearPicture extends Div {
    private final Function<LocalDate, WorkingTime> hours;
    private final Span title = new Span();
    private final Div months = new Div();
    private final Div words = new Div();
    private int year;

    private enum Kind {
        OPEN,
        OTHER,
        CLOSED,
        IDLE
    }

    /** @param hours those in force on a day, null before the first */
    YearPicture(int year, Function<LocalDate, WorkingTime> hours) {
        this.hours = hours;
        addClassName("year-picture");
        months.addClassName("year-months");
        months.getElement().setAttribute("aria-hidden", "true");
        title.getElement().setAttribute("aria-live", "polite");
        Div head = new Div(
                step(VaadinIcon.ANGLE_LEFT, "hours.yearBefore", -1),
                title,
                step(VaadinIcon.ANGLE_RIGHT, "hours.yearAfter", 1));
        head.addClassName("year-head");
        Div legend = new Div(key(Kind.OPEN), key(Kind.OTHER), key(Kind.CLOSED));
        legend.addClassName("year-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        add(head, months, legend, words);
        show(year);
    }

    private Button step(VaadinIcon icon, String key, int years) {
        Button button = new Button(icon.create(), e -> show(year + years));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(t(key));
        return button;
    }

    private static Span key(Kind kind) {
        Span swatch = new Span();
        swatch.addClassNames("day", css(kind));
        return new Span(swatch, new Span(t("hours.kind." + kind)));
    }

    private static String css(Kind kind) {
        return "day-" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The same year anew. */
    void show() {
        show(year);
    }

    private void show(int shown) {
        year = Math.clamp(shown, 1950, 2200);
        title.setText(String.valueOf(year));
        months.removeAll();
        words.removeAll();
        SmallTable unusual = new SmallTable(
                t("hours.unusual", String.valueOf(year)), t("hours.day"), t("level.hours"), t("hours.why"));
        boolean any = false;
        for (Month month : Month.values()) {
            LocalDate first = LocalDate.of(year, month, 1);
            Div days = new Div();
            days.addClassName("month-days");
            for (LocalDate day = first; day.getMonth() == month; day = day.plusDays(1)) {
                Kind kind = kind(day);
                days.add(cell(day, kind));
                if (kind != Kind.OTHER && kind != Kind.CLOSED) continue;
                unusual.row(weekday(day) + " " + Formats.date(day), open(day), why(day));
                any = true;
            }
            Span name = new Span(month.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale()));
            name.addClassName("month-name");
            months.add(new Div(name, days));
        }
        if (any) words.add(unusual);
    }

    private Kind kind(LocalDate day) {
        WorkingTime in = hours.apply(day);
        if (in == null) return Kind.IDLE;
        List<Hours> open = in.hoursOn(day);
        if (open.equals(in.usualOn(day))) return open.isEmpty() ? Kind.IDLE : Kind.OPEN;
        return open.isEmpty() ? Kind.CLOSED : Kind.OTHER;
    }

    private Span cell(LocalDate day, Kind kind) {
        Span cell = new Span(String.valueOf(day.getDayOfMonth()));
        cell.addClassNames("day", css(kind));
        if (day.getDayOfMonth() == 1)
            cell.getStyle().set("grid-column", String.valueOf(day.getDayOfWeek().getValue()));
        if (hours.apply(day) != null) {
            String why = why(day);
            cell.getElement()
                    .setAttribute(
                            "title",
                            weekday(day) + " " + Formats.date(day) + ": " + open(day)
                                    + (why.isEmpty() ? "" : " (" + why + ")"));
        }
        return cell;
    }

    private String open(LocalDate day) {
        String open = hours.apply(day).hoursOn(day).stream()
                .map(span -> time(span.from()) + "–" + time(span.to()))
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? t("hours.closed") : open;
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private String why(LocalDate day) {
        return hours.apply(day).holidays().on(day).stream()
                .map(holiday -> holiday.name(Texts.locale()))
                .collect(Collectors.joining(", "));
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, Texts.locale());
    }
}
