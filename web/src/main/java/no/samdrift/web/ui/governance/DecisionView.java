package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.decision.DecisionDetails;
import no.samdrift.governance.decision.DecisionRow;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.Facts;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.part.Tone;
import no.samdrift.web.ui.shell.MainLayout;

/** A decision: its words, whether it was done, what came before and after, and what rests on it. */
@Route(value = "decisions", layout = MainLayout.class)
@PermitAll
public class DecisionView extends DetailPage {
    @Inject
    private Decisions decisions;

    @Inject
    private DecisionForm form;

    @Inject
    private CurrentCaller current;

    @Override
    protected String draw(String key) {
        DecisionDetails details = decisions.byId(id("decision", key));
        DecisionRow row = details.decision();
        PageHeader header = new PageHeader(
                row.title(), row.number() + ", " + row.body() + ", " + Formats.knownDay(row.decidedOn()));
        if (current.get().may(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION))
            header.addActions(new Button(
                    t("action.edit"),
                    e -> form.change(details, changed -> {
                        Toast.done(t("form.saved"));
                        redraw();
                    })));
        Paragraph text = new Paragraph(details.text());
        text.addClassName("decision-text");
        add(new Crumb("decisions", t("decisions.title")), header, text, facts(details));
        Div columns = new Div();
        links(columns, t("decision.keys"), details.keys(), "cost-keys/");
        links(columns, t("decision.shares"), details.shares(), "cost-shares/");
        links(columns, t("decision.frames"), details.frames(), "frames/");
        links(columns, t("decision.earlier"), details.earlier(), "decisions/");
        links(columns, t("decision.later"), details.later(), "decisions/");
        columns.addClassName("columns");
        add(columns);
        return row.number() + " " + row.title();
    }

    private Facts facts(DecisionDetails details) {
        DecisionRow row = details.decision();
        boolean person = row.ownerId() != null && current.get().anywhere(CooperationRight.READ_PEOPLE);
        Facts facts = new Facts()
                .fact(t("decision.status"), badge(row))
                .fact(
                        t("decision.owner"),
                        person
                                ? new Anchor("people/" + row.ownerId(), row.owner())
                                : new Span(row.owner() == null ? "–" : row.owner()))
                .fact(t("decision.dueOn"), Formats.date(row.dueOn()));
        if (row.closedOn() != null) facts.fact(t("decision.closedOn"), Formats.date(row.closedOn()));
        if (details.closedNote() != null) facts.fact(t("decision.closedNote"), details.closedNote());
        return facts;
    }

    static StatusBadge badge(DecisionRow row) {
        if (row.overdue()) return new StatusBadge(t("decision.overdue"), Tone.BAD);
        Tone tone = switch (row.status()) {
            case OPEN -> Tone.ACTIVE;
            case DONE -> Tone.GOOD;
            case LAPSED, PROPOSED -> Tone.NEUTRAL;
        };
        return new StatusBadge(t("decisionStatus." + row.status()), tone);
    }

    private static void links(Div columns, String title, List<Ref> refs, String path) {
        if (refs.isEmpty()) return;
        LinkList list = new LinkList();
        refs.forEach(ref -> list.link(path + ref.id(), ref.name(), ref.code()));
        columns.add(new Block(title, list));
    }
}
