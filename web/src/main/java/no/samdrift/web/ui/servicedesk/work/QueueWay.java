package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.work.QueueWalk;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.Things;

/** From a case back to the queue it was opened in, and on to its neighbours there: the address of the case holds that queue's own. */
@Dependent
class QueueWay {
    @Inject
    QueueFilters filters;

    @Inject
    QueueWalk walk;

    @Inject
    Things things;

    @Inject
    Teams teams;

    @Inject
    CurrentCaller current;

    /** The address of a case as one meets it in a queue; the whole queue has a name too, so that it is known to be one. */
    static String in(Map<String, String> queue) {
        return "?"
                + QueryParameters.simple(queue.isEmpty() ? Map.of("view", "all") : queue)
                        .getQueryString();
    }

    /** Fills the place above a case. */
    void show(Div place, Desk.Shown shown, QueryParameters address) {
        place.removeAll();
        if (!CaseTiles.seesOthers(current.get())) return;
        Map<String, String> queue = new LinkedHashMap<>();
        address.getParameters().forEach((name, values) -> queue.put(name, values.getFirst()));
        place.addClassName("queue-way");
        place.add(
                new Crumb(WorkScreens.QUEUE.path() + (queue.isEmpty() ? "" : in(queue)), t(WorkScreens.QUEUE.title())));
        if (!queue.isEmpty()) place.add(neighbours(shown, queue));
    }

    private Nav neighbours(Desk.Shown shown, Map<String, String> queue) {
        long me = current.get().personId();
        filters.looker(new QuickView.Looker(me, Set.copyOf(teams.of(me))));
        String sort = queue.getOrDefault("sort", "");
        QueueWalk.Place at = walk.place(
                filters.narrowed(queue),
                QueueFilters.sort(sort.replaceFirst("^-", "")),
                sort.startsWith("-"),
                shown.kind(),
                shown.number(),
                QuickViews.MOST);
        String total = QuickViews.upToMost(at.total());
        Span position = new Span(
                at.position() == null
                        ? t("queue.way.gone", total)
                        : t("queue.way.position", QuickViews.upToMost(at.position()), total));
        Nav nav = new Nav(position);
        nav.getElement().setAttribute("aria-label", t("queue.way"));
        nav.add(step("queue.way.previous", "k", at.previous(), queue), step("queue.way.next", "j", at.next(), queue));
        return nav;
    }

    private Anchor step(String key, String letter, Optional<QueueWalk.Stop> to, Map<String, String> queue) {
        Anchor step = new Anchor();
        step.setText(t(key));
        if (to.isEmpty()) {
            step.getElement().setAttribute("aria-disabled", "true").setAttribute("role", "link");
            return step;
        }
        step.setHref(things.of(to.get().kind()).href(to.get().number()) + in(queue));
        step.setTitle(to.get().number());
        step.getElement().setAttribute("data-key", letter).setAttribute("aria-keyshortcuts", letter);
        return step;
    }
}
