package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.decision.DecisionDetails;
import no.samdrift.governance.decision.DecisionRow;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Thing;
import no.samdrift.web.ui.part.Tone;

/** A decision: its words, whether it was done, what came before and after, and what rests on it. */
@Route("decisions")
public class DecisionView extends DetailPage {
    private final Decisions decisions;
    private final DecisionForm form;
    private final OwnParts own;

    @Inject
    public DecisionView(Decisions decisions, DecisionForm form, OwnParts own) {
        super(GovernanceScreens.DECISION);
        this.decisions = decisions;
        this.form = form;
        this.own = own;
    }

    @Override
    protected String draw(String key) {
        DecisionDetails details = decisions.byId(id(key));
        DecisionRow row = details.decision();
        head(row.title(), row.number() + ", " + row.body() + ", " + Formats.knownDay(row.decidedOn()));
        editing(
                caller().may(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION),
                () -> form.change(details, changed -> saved()));
        Paragraph text = new Paragraph(details.text());
        text.addClassName("decision-text");
        add(text, own.facts(facts(details), "decision", row.own()));
        Div columns = new Div();
        links(columns, t("decision.keys"), details.keys(), GovernanceScreens.KEY);
        links(columns, t("decision.shares"), details.shares(), GovernanceScreens.SHARE);
        links(columns, t("decision.frames"), details.frames(), GovernanceScreens.FRAME);
        links(columns, t("decision.earlier"), details.earlier(), GovernanceScreens.DECISION);
        links(columns, t("decision.later"), details.later(), GovernanceScreens.DECISION);
        columns.addClassName("columns");
        add(columns);
        addBeside(row.id());
        return row.number() + " " + row.title();
    }

    private FactSheet facts(DecisionDetails details) {
        DecisionRow row = details.decision();
        FactSheet facts = new FactSheet()
                .fact(t("decision.status"), badge(row))
                .fact(t("decision.owner"), link("person", row.ownerId(), row.owner()))
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

    private static void links(Div columns, String title, List<Ref> refs, Thing thing) {
        if (refs.isEmpty()) return;
        LinkList list = new LinkList();
        refs.forEach(ref -> list.link(thing.href(ref.id()), ref.name(), ref.code()));
        columns.add(new Block(title, list));
    }
}
