package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.AtOnce;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.KeyFigure;
import no.samdrift.web.ui.part.PageHeader;

/** The first screen: what to do now, what the week brings, and what others have done. */
@Route("")
public class HomeView extends Main {
    private final Instance<HomePart> parts;
    private final Instance<HomeWork> work;
    private final Instance<HomeTiles> tiles;
    private final HomeNews news;
    private final Time time;

    @Inject
    public HomeView(
            CurrentCaller current,
            AtOnce atOnce,
            Instance<HomePart> parts,
            Instance<HomeWork> work,
            Instance<HomeTiles> tiles,
            HomeNews news,
            Time time) {
        this.parts = parts;
        this.work = work;
        this.tiles = tiles;
        this.news = news;
        this.time = time;
        addClassNames("page", "home-page");
        Caller caller = current.get();
        add(new PageHeader(t("home.greeting", caller.name().split(" ")[0]), t("home.lead")));
        atOnce.ask(() -> show(caller));
    }

    private void show(Caller caller) {
        Div main = new Div();
        main.addClassName("home-main");
        parts.stream()
                .sorted(Comparator.comparingInt(HomePart::order))
                .forEach(part -> part.of(caller).ifPresent(main::add));
        List<ToDo> all = work.stream()
                .flatMap(each -> each.toDo(caller).stream())
                .sorted(ToDo.firstLost(time.now()))
                .toList();
        if (!all.isEmpty())
            main.add(new Block(t("home.now"), new ToDoList(all, time.now())), new WeekStrip(all, time.today()));
        Aside side = new Aside(java.util.stream.Stream.of(figures(caller), news.of(caller))
                .filter(Objects::nonNull)
                .toArray(Component[]::new));
        side.addClassName("home-side");
        if (main.getComponentCount() == 0)
            main.add(new EmptyState(VaadinIcon.COFFEE, t("home.empty"), t("home.emptyHint")));
        Div both = new Div(main);
        both.addClassName("home");
        if (side.getComponentCount() > 0) both.add(side);
        add(both);
    }

    /** The counters, each a line that leads to its list; null where there are none. */
    private Component figures(Caller caller) {
        Div strip = new Div();
        strip.addClassName("figure-strip");
        tiles.stream().sorted(Comparator.comparingInt(HomeTiles::order)).forEach(each -> {
            List<KeyFigure> figures = each.figures(caller);
            figures.forEach(strip::add);
        });
        return strip.getComponentCount() == 0 ? null : new Block(t("home.figures"), strip);
    }
}
