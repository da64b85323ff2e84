package no.samdrift.web.ui.servicedesk.problem;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.servicedesk.incident.IncidentRow;
import no.samdrift.servicedesk.problem.ProblemDetails;
import no.samdrift.servicedesk.problem.ProblemRegister;
import no.samdrift.servicedesk.problem.Problems;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.servicedesk.incident.IncidentScreens;
import no.samdrift.web.ui.servicedesk.work.CasePage;
import no.samdrift.web.ui.servicedesk.work.CaseWords;
import no.samdrift.web.ui.servicedesk.work.Desk;

/** One problem: what is known of its cause, what people do meanwhile, and the incidents it caused. */
@Route("problems")
public class ProblemView extends CasePage<ProblemDetails> {
    private final ProblemRegister register;
    private final Problems problems;
    private final ProblemForm form;

    @Inject
    public ProblemView(ProblemRegister register, Problems problems, ProblemForm form, Desk desk, LiveViews live) {
        super("problem", desk, live, null);
        this.register = register;
        this.problems = problems;
        this.form = form;
    }

    @Override
    protected ProblemDetails read(String number) {
        return register.details(number);
    }

    @Override
    protected Desk.Shown shown(ProblemDetails d) {
        return new Desk.Shown(
                "problem",
                d.problem().number(),
                d.text().version(),
                d.problem().status(),
                d.text().teamId(),
                d.text().assigneeId(),
                List.of(),
                desk.allowed("problem", d.problem().number()));
    }

    @Override
    protected Component header(ProblemDetails d, Desk.Shown shown) {
        Span number = new Span(d.problem().number());
        number.addClassName("case-number");
        Div badges = new Div(
                CaseWords.badge("problem", d.problem().status()),
                CaseWords.badge(d.problem().priority()));
        badges.addClassName("case-badges");
        Header header = new Header(number, new H1(d.problem().title()), badges);
        if (shown.allowed().work())
            header.add(new ProblemActions(
                    problems, form, desk, d, shown, () -> shown(read(shown.number())), this::reload));
        return header;
    }

    @Override
    protected List<Component> told(ProblemDetails d) {
        List<Component> told = new ArrayList<>(
                CaseWords.text(t("incident.description"), d.text().description()));
        told.addAll(CaseWords.text(t("problem.cause"), d.text().cause()));
        told.addAll(CaseWords.text(t("problem.workaround"), d.text().workaround()));
        told.addAll(CaseWords.text(t("incident.solution"), d.text().solution()));
        return told;
    }

    @Override
    protected List<Component> side(ProblemDetails d, List<Component> beside) {
        List<Component> side = new ArrayList<>(List.of(incidents(d)));
        side.addAll(beside);
        side.add(facts(d));
        return side;
    }

    private static Block incidents(ProblemDetails d) {
        LinkList list = new LinkList();
        for (IncidentRow row : d.incidents())
            list.link(
                    IncidentScreens.INCIDENT.href(row.number()),
                    row.title(),
                    row.number() + ", "
                            + CaseWords.state("incident", row.status().name()));
        Block block = new Block(
                t("problem.incidents"), d.incidents().isEmpty() ? Block.none(t("problem.noIncidents")) : list);
        block.addClassName("panel");
        return block;
    }

    private static Section facts(ProblemDetails d) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "incident.service", d.problem().service());
        fact(facts, "incident.system", d.text().systemName());
        fact(
                facts,
                "incident.member",
                d.problem().member() == null
                        ? t("problem.allMembers")
                        : d.problem().member());
        fact(facts, "incident.team", d.problem().team());
        fact(
                facts,
                "incident.assignee",
                d.problem().assignee() == null
                        ? t("case.nobodyYet")
                        : d.problem().assignee());
        fact(facts, "incident.impact", CaseWords.of(d.text().impact()));
        fact(facts, "incident.urgency", CaseWords.of(d.text().urgency()));
        fact(facts, "incident.opened", Formats.dateTime(d.problem().openedAt()));
        fact(facts, "incident.resolved", Formats.dateTime(d.text().resolvedAt()));
        fact(facts, "incident.closed", Formats.dateTime(d.text().closedAt()));
        Section section = new Section(new H2(t("case.facts")), facts);
        section.addClassName("panel");
        return section;
    }

    private static void fact(DescriptionList facts, String key, String value) {
        if (value == null || value.isBlank()) return;
        DescriptionList.Description description = new DescriptionList.Description();
        description.setText(value);
        facts.add(new DescriptionList.Term(t(key)), description);
    }

    @Override
    protected String title(ProblemDetails d) {
        return d.problem().number() + " " + d.problem().title();
    }
}
