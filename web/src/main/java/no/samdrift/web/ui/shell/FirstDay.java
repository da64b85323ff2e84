package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Target;
import no.samdrift.web.ui.part.Block;

/** An empty house leads whoever administers it through the first day; it is gone when all is there. */
@ApplicationScoped
class FirstDay implements HomePart {
    @Inject
    Instance<FirstStep> steps;

    private record Seen(FirstStep step, boolean done) {}

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> of(Caller caller) {
        if (!caller.may(CooperationRight.ADMINISTER, Target.COOPERATION)) return Optional.empty();
        List<Seen> seen = steps.stream()
                .sorted(Comparator.comparingInt(FirstStep::order))
                .map(step -> new Seen(step, step.done().getAsBoolean()))
                .toList();
        long done = seen.stream().filter(Seen::done).count();
        if (done == seen.size()) return Optional.empty();
        OrderedList list = new OrderedList();
        list.addClassName("first-day");
        FirstStep next = seen.stream()
                .filter(each -> !each.done())
                .findFirst()
                .orElseThrow()
                .step();
        seen.forEach(each -> list.add(item(each, each.step() == next)));
        return Optional.of(new Block(t("firstDay.title", done, seen.size()), list));
    }

    private static ListItem item(Seen seen, boolean next) {
        FirstStep step = seen.step();
        var mark = (seen.done() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN).create();
        mark.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", t(seen.done() ? "firstDay.done" : "firstDay.left"));
        Span why = new Span(t("firstDay." + step.key() + ".why"));
        why.addClassName("remark");
        Div words = new Div(new Anchor(step.href(), t("firstDay." + step.key())), why);
        words.addClassName("todo-words");
        ListItem item = new ListItem(mark, words);
        if (step.importing() != null && !seen.done())
            item.add(new Anchor("imports/" + step.importing(), t("firstDay.import")));
        item.setClassName("first-day-done", seen.done());
        item.setClassName("first-day-next", next);
        return item;
    }
}
