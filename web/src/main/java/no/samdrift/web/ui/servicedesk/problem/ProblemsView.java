package no.samdrift.web.ui.servicedesk.problem;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.servicedesk.problem.ProblemRegister;
import no.samdrift.servicedesk.problem.ProblemRight;
import no.samdrift.servicedesk.problem.ProblemRow;
import no.samdrift.servicedesk.problem.ProblemStatus;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.Links;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.servicedesk.work.Words;
import no.samdrift.web.ui.shell.MainLayout;

/** What causes incidents again and again, the newest first. */
@Route(value = "problems", layout = MainLayout.class)
@PermitAll
public class ProblemsView extends Main implements HasDynamicTitle {
    @Inject
    public ProblemsView(ProblemRegister problems, ProblemForm form, CurrentCaller caller, LiveViews live) {
        addClassName("page");
        caller.get().requireAnywhere(ProblemRight.READ);
        PageHeader header = new PageHeader(t("problems.title"), t("problems.lead"));
        if (caller.get().anywhere(ProblemRight.WORK)) {
            Button add = new Button(
                    t("problem.new"),
                    VaadinIcon.PLUS.create(),
                    e -> form.add(number -> UI.getCurrent().navigate(Links.of("problem", number))));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add.getElement().setAttribute("data-key", "n").setAttribute("aria-keyshortcuts", "n");
            header.addActions(add);
        }
        DataList<ProblemRow> list = new DataList<>(
                "problems", t("problems.title"), query -> problems.slice(filter(query), query.offset(), query.limit()));
        list.words(t("problems.search"));
        list.choice("status", t("incident.status"), "problem.status", ProblemStatus.class);
        columns(list);
        add(header, list);
        live.follow(this, Set.of("problem"), change -> true, list::refresh);
    }

    private static void columns(DataList<ProblemRow> list) {
        list.link("number", t("incident.number"), ProblemRow::number, p -> Links.of("problem", p.number()));
        list.column("title", t("incident.title"), ProblemRow::title)
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(1);
        list.shown(
                "status",
                t("incident.status"),
                p -> Words.state("problem", p.status().name()),
                p -> Words.badge("problem", p.status()));
        list.shown("priority", t("incident.priority"), p -> Words.of(p.priority()), p -> Words.badge(p.priority()));
        list.column("service", t("incident.service"), ProblemRow::service);
        list.column("member", t("incident.member"), p -> p.member() == null ? t("problem.allMembers") : p.member());
        list.column("assignee", t("incident.assignee"), ProblemRow::assignee);
        list.figures("incidents", t("problem.incidents"), ProblemRow::incidents);
        list.column("opened", t("incident.opened"), ProblemRow::openedAt).setVisible(false);
    }

    private static ProblemRegister.Filter filter(ListQuery query) {
        return new ProblemRegister.Filter(
                query.filter("q").orElse(null),
                query.filter("status").map(ProblemStatus::valueOf).orElse(null),
                null,
                null);
    }

    @Override
    public String getPageTitle() {
        return t("problems.title") + " · Samdrift";
    }
}
