package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;

/** Today and the six days after it, with what has its last day then. */
class WeekStrip extends Block {
    private static final int DAYS = 7;
    private static final int NAMED = 3;

    WeekStrip(List<ToDo> all, LocalDate today) {
        super(t("home.week"));
        Map<LocalDate, List<ToDo>> byDay =
                all.stream().filter(each -> each.due() != null).collect(Collectors.groupingBy(WeekStrip::lastDay));
        OrderedList days = new OrderedList();
        days.addClassName("week");
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = today.plusDays(i);
            days.add(day(day, i == 0, byDay.getOrDefault(day, List.of())));
        }
        add(days);
    }

    /** What is due at midnight was to be done the day before. */
    private static LocalDate lastDay(ToDo each) {
        return LocalDate.ofInstant(each.due().minusMillis(1), Formats.ZONE);
    }

    private static ListItem day(LocalDate day, boolean today, List<ToDo> due) {
        String name = DateTimeFormatter.ofPattern("EEE d.M.", Texts.locale()).format(day);
        Span head = new Span(today ? t("home.today") : name);
        head.addClassName("week-day");
        ListItem item = new ListItem(head);
        if (due.isEmpty()) {
            Span none = new Span("–");
            none.getElement().setAttribute("aria-label", t("home.nothing"));
            none.getElement().setAttribute("role", "img");
            item.add(none);
        }
        due.stream().limit(NAMED).forEach(each -> item.add(new Anchor(each.href(), each.title())));
        if (due.size() > NAMED) item.add(new Div(t("home.more", due.size() - NAMED)));
        item.setClassName("week-none", due.isEmpty());
        return item;
    }
}
