package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.KeyFigure;
import no.samdrift.web.ui.part.PageHeader;

/** The first screen: the few figures that ask something of this user today. */
@Route("")
public class HomeView extends Main {
    @Inject
    public HomeView(CurrentCaller current, Instance<HomeTiles> tiles) {
        addClassName("page");
        Caller caller = current.get();
        String first = caller.name().split(" ")[0];
        add(new PageHeader(t("home.greeting", first), t("home.lead")));
        tiles.stream().sorted(Comparator.comparingInt(HomeTiles::order)).forEach(each -> show(each, caller));
        if (getComponentCount() == 1) {
            add(new EmptyState(VaadinIcon.COFFEE, t("home.empty"), t("home.emptyHint")));
        }
    }

    private void show(HomeTiles tiles, Caller caller) {
        List<KeyFigure> figures = tiles.figures(caller);
        if (figures.isEmpty()) {
            return;
        }
        Div row = new Div();
        row.addClassName("figures");
        figures.forEach(row::add);
        add(new Section(new H2(t(tiles.heading())), row));
    }
}
