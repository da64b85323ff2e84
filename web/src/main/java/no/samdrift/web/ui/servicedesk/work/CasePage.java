package no.samdrift.web.ui.servicedesk.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.cooperation.talk.NewsButton;
import no.samdrift.web.ui.part.About;

/**
 * One case: what was said in the middle, the clocks and facts beside it, what can be done on top. A practice says what it
 * reads and what it puts where; the page follows the case and draws it anew when it has changed.
 *
 * @param <R> the case as its practice reads it; equal where nothing has changed
 */
public abstract class CasePage<R> extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    protected final Desk desk;
    private final Div way = new Div();
    private final Div top = new Div();
    private final Div restriction = new Div();
    private final Section told = new Section();
    private final Div side = new Div();
    private final Div talk = new Div();
    private final ToLongBiFunction<String, String> answer;
    private CaseTimeline timeline;
    private Composer composer;
    private R read;
    private transient Desk.Shown shown;

    /** @param answer says something openly in the case of a number, and gives the entry's id; null where only notes are made */
    protected CasePage(String kind, Desk desk, LiveViews live, ToLongBiFunction<String, String> answer) {
        this.desk = desk;
        addClassName("page");
        top.addClassName("case-top");
        told.addClassName("panel");
        side.addClassName("case-side");
        this.answer = answer;
        talk.addClassName("case-talk");
        Div both = new Div(talk, side);
        both.addClassName("case");
        add(way, top, restriction, both);
        live.follow(
                this,
                Set.of(kind),
                change -> shown != null && change.subjectId() == shown.allowed().id(),
                this::reload);
    }

    protected abstract R read(String number);

    protected abstract Desk.Shown shown(R read);

    protected abstract Component header(R read, Desk.Shown shown);

    /** What the case is about, above what was said. */
    protected abstract List<Component> told(R read);

    /** @param beside what others have to say about the case */
    protected abstract List<Component> side(R read, List<Component> beside);

    protected abstract String title(R read);

    /** Who reads what is said openly; empty where nothing is. */
    protected String readers(R read) {
        return "";
    }

    /** What may be done with the case along with an answer. */
    protected List<Composer.SendAnd> sendAnd(R read) {
        return List.of();
    }

    /** The page stays when somebody goes on to another case: nothing that was said or typed in this one may stay with it. */
    @Override
    public void setParameter(BeforeEvent event, String number) {
        read = null;
        timeline = new CaseTimeline(desk);
        composer = new Composer(desk, answer, this::reload);
        talk.removeAll();
        talk.add(told, timeline, composer);
        desk.atOnce.ask(() -> {
            show(read(number));
            desk.way.show(way, shown, event.getLocation().getQueryParameters());
        });
    }

    /** Reads again what may have changed; what is being typed stays. */
    protected void reload() {
        desk.atOnce.ask(() -> show(read(shown.number())));
    }

    private void show(R now) {
        boolean first = read == null;
        boolean same = !first && read.equals(now);
        shown = shown(now);
        if (first) desk.arrive(shown);
        About about = desk.besides.about(shown.kind(), shown.allowed().id());
        if (timeline.show(shown, about, !first) && !first)
            desk.visits.arrive(shown.kind(), shown.allowed().id()); // seen as it came
        RestrictionStrip strip = new RestrictionStrip(desk, shown, this::reload);
        restriction.removeAll();
        restriction.add(strip);
        if (same) return;
        top.removeAll();
        top.add(header(now, shown), quietly());
        told.removeAll();
        told.add(told(now));
        side.removeAll();
        side.add(side(now, desk.besides.of(about)));
        if (shown.allowed().work() && !strip.isVisible()) side.add(RestrictionStrip.begin(desk, shown, this::reload));
        composer.show(shown, readers(now), sendAnd(now));
        read = now; // last: what the database undid is drawn again as if it had not been
    }

    /** What is new, and whether to be told of more. */
    private Div quietly() {
        Div quietly = new Div(new NewsButton(timeline.fresh()));
        quietly.addClassName("page-actions");
        if (!shown.plainly())
            quietly.add(desk.follow.of(shown.kind(), shown.allowed().id(), shown.kind() + ":" + shown.number()));
        return quietly;
    }

    @Override
    public String getPageTitle() {
        return title(read) + " · Samdrift";
    }
}
