package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.samdrift.servicedesk.incident.IncidentRow;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.PageHeader;

/** What I have reported: first what waits for me, then what is being worked on, then what is done. */
@Route("my-cases")
public class MyCasesView extends Main {
    private static final int STEP = 50;
    private static final Set<IncidentStatus> MY_TURN = Set.of(IncidentStatus.WAITING_USER, IncidentStatus.RESOLVED);

    private final CaseDesk desk;
    private final Div lists = new Div();
    private int shown = STEP;

    @Inject
    public MyCasesView(CaseDesk desk, LiveViews live) {
        this.desk = desk;
        addClassName("page");
        Button report = new Button(
                t("selfService.title"),
                VaadinIcon.PLUS.create(),
                e -> UI.getCurrent().navigate(ReportView.class));
        report.addThemeVariants(ButtonVariant.PRIMARY);
        report.getElement().setAttribute("data-key", "n").setAttribute("aria-keyshortcuts", "n");
        add(new PageHeader(t("mine.title"), t("mine.lead"), report), lists);
        live.follow(this, Set.of("incident"), change -> true, this::show);
        show();
    }

    private void show() {
        List<IncidentRow> cases = desk.register.own(0, shown + 1);
        lists.removeAll();
        if (cases.isEmpty()) {
            lists.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    t("mine.empty"),
                    t("mine.emptyHint"),
                    new Anchor(IncidentScreens.REPORT.path(), t("selfService.title"))));
            return;
        }
        List<IncidentRow> page = cases.subList(0, Math.min(shown, cases.size()));
        section("mine.myTurn", page, row -> MY_TURN.contains(row.status()));
        section("mine.open", page, row -> row.status().isOpen() && !MY_TURN.contains(row.status()));
        section("mine.done", page, row -> !row.status().isOpen() && !MY_TURN.contains(row.status()));
        if (cases.size() > shown)
            lists.add(new Button(t("mine.more"), e -> {
                shown += STEP;
                show();
            }));
    }

    private void section(String heading, List<IncidentRow> cases, Predicate<IncidentRow> which) {
        UnorderedList list = new UnorderedList();
        list.addClassName("case-cards");
        cases.stream().filter(which).forEach(row -> list.add(new ListItem(card(row))));
        if (list.getComponentCount() == 0) return;
        Section section = new Section(new H2(t(heading)), list);
        section.addClassName("mine-section");
        lists.add(section);
    }

    private static Anchor card(IncidentRow row) {
        Span title = new Span(row.title());
        title.addClassName("case-card-title");
        Span note = new Span(t("mine.note", row.number(), Formats.dateTime(row.openedAt())));
        note.addClassName("case-card-note");
        Anchor card = new Anchor(
                IncidentScreens.INCIDENT.href(row.number()), title, IncidentWords.plainly(row.status()), note);
        card.addClassName("case-card");
        return card;
    }
}
