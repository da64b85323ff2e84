package no.samdrift.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.cooperation.people.People;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.KnownRow;

/** Decisions from a file, told apart by body and number. */
@ApplicationScoped
class DecisionImport implements ImportedRegister<DecisionFacts> {
    @Inject
    Decisions decisions;

    @Inject
    People people;

    @Inject
    Sql sql;

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public Right right() {
        return GovernanceRight.WRITE_DECISIONS;
    }

    @Override
    public Class<DecisionFacts> facts() {
        return DecisionFacts.class;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.of("body", "decision.body"),
                ImportField.of("number", "decision.number"),
                ImportField.of("decidedOn", "decision.decidedOn").as(new DecidedOnCell()),
                ImportField.of("title", "decision.title"),
                ImportField.of("text", "decision.text"),
                ImportField.of("ownerId", "decision.owner").as(people.cell()),
                ImportField.of("dueOn", "decision.dueOn"),
                ImportField.of("status", "decision.status")
                        .choices("decisionStatus")
                        .otherwise(DecisionStatus.OPEN),
                ImportField.of("closedNote", "decision.closedNote"),
                ImportField.of("earlier", "decision.earlier")
                        .as(decisions.cell().list()));
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("body", "number"));
    }

    @Override
    public List<KnownRow<DecisionFacts>> known() {
        Map<Long, Texts> texts = sql.list(Texts.class, "select id, text, closed_note from governance_decision").stream()
                .collect(Collectors.toMap(Texts::id, each -> each));
        Map<Long, List<Long>> earlier = sql
                .list(
                        Link.class,
                        "select later_id, earlier_id from governance_decision_link order by later_id, earlier_id")
                .stream()
                .collect(
                        Collectors.groupingBy(Link::laterId, Collectors.mapping(Link::earlierId, Collectors.toList())));
        return decisions.rows().stream()
                .map(row -> new KnownRow<>(
                        row.id(),
                        row.version(),
                        texts.get(row.id()).of(row, earlier.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    @Override
    public KnownRow<DecisionFacts> add(DecisionFacts facts) {
        return known(decisions.register(facts));
    }

    @Override
    public KnownRow<DecisionFacts> change(long id, int version, DecisionFacts facts) {
        return known(decisions.change(id, version, facts));
    }

    @Override
    public void remove(long id, int version) {
        decisions.remove(id, version);
    }

    private record Link(long laterId, long earlierId) {}

    private record Texts(long id, String text, String closedNote) {
        DecisionFacts of(DecisionRow d, List<Long> earlier) {
            return new DecisionFacts(
                    d.body(),
                    d.number(),
                    d.decidedOn(),
                    d.title(),
                    text,
                    d.ownerId(),
                    d.dueOn(),
                    d.status(),
                    closedNote,
                    earlier,
                    d.own());
        }
    }

    private static KnownRow<DecisionFacts> known(DecisionDetails details) {
        return new KnownRow<>(details.decision().id(), details.version(), details.facts());
    }
}
