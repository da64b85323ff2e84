package no.samdrift.web.ui.servicedesk.problem;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.servicedesk.problem.ProblemRegister;
import no.samdrift.servicedesk.problem.ProblemRight;
import no.samdrift.servicedesk.problem.ProblemRow;
import no.samdrift.servicedesk.problem.ProblemStatus;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.part.RegisterView;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** What causes incidents again and again, the newest first. */
@Route("problems")
public class ProblemsView extends RegisterView<ProblemRow> {
    @Inject
    public ProblemsView(ProblemRegister problems, ProblemForm form, CurrentCaller caller, LiveViews live) {
        super(
                ProblemScreens.PROBLEM,
                asked -> problems.slice(
                        new ProblemRegister.Filter(
                                asked.words(), asked.choice("status", ProblemStatus.class), null, null),
                        asked.offset(),
                        asked.limit()));
        adding(caller.get().anywhere(ProblemRight.WORK), () -> form.add(this::opens));
        list.words(t("problems.search"));
        list.choice("status", t("incident.status"), "problem.status", ProblemStatus.class);
        columns();
        live.follow(this, Set.of("problem"), change -> true, list::refresh);
    }

    private void columns() {
        list.link("number", t("incident.number"), ProblemRow::number, p -> ProblemScreens.PROBLEM.href(p.number()));
        list.column("title", t("incident.title"), ProblemRow::title)
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(1);
        list.shown(
                "status",
                t("incident.status"),
                p -> CaseWords.state("problem", p.status().name()),
                p -> CaseWords.badge("problem", p.status()));
        list.shown(
                "priority",
                t("incident.priority"),
                p -> CaseWords.of(p.priority()),
                p -> CaseWords.badge(p.priority()));
        list.column("service", t("incident.service"), ProblemRow::service);
        list.column("member", t("incident.member"), p -> p.member() == null ? t("problem.allMembers") : p.member());
        list.column("assignee", t("incident.assignee"), ProblemRow::assignee);
        list.figures("incidents", t("problem.incidents"), ProblemRow::incidents);
        list.column("opened", t("incident.opened"), ProblemRow::openedAt).setVisible(false);
    }
}
