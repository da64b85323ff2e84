package no.samdrift.web.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.people.People;
import no.samdrift.governance.costshare.ComputeShare;
import no.samdrift.governance.costshare.CostKeys;
import no.samdrift.governance.costshare.CostLine;
import no.samdrift.governance.costshare.CostShares;
import no.samdrift.governance.costshare.DecideKey;
import no.samdrift.governance.costshare.KeyVersionFacts;
import no.samdrift.governance.decision.DecisionFacts;
import no.samdrift.governance.decision.DecisionStatus;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.governance.frame.FrameFacts;
import no.samdrift.governance.frame.FrameLine;
import no.samdrift.governance.frame.Frames;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.time.Time;

/** What the papers say of decisions, invented ones under invented bodies, a cost key, the real cost split of 2024, and the frame it came from. */
@ApplicationScoped
@Transactional
class DemoGovernance {
    /** External services and savings had effect from December 2024: one month of twelve. */
    private static final String ONE_MONTH = "0.0833333333";

    private static final Map<String, String> ONE_PER_CENT_LESS =
            Map.of("2024", "0", "2025", "-0.01", "2026", "-0.01", "2027", "-0.01");

    @Inject
    private Decisions decisions;

    @Inject
    private CostKeys keys;

    @Inject
    private CostShares shares;

    @Inject
    private Frames frames;

    @Inject
    private People people;

    @Inject
    private Time time;

    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Long> owners = new HashMap<>();

    void put() {
        people.find(People.Filter.ALL, null, 200).items().stream()
                .filter(p -> p.username() != null)
                .forEach(p -> owners.put(p.username(), p.id()));
        DemoTable.rows("decisions").forEach(this::decision);
        share(key());
        frame();
    }

    private void decision(NamedCsvRecord row) {
        String due = row.getField("dueOn");
        String note = row.getField("closedNote");
        var facts = new DecisionFacts(
                row.getField("body"),
                row.getField("number"),
                LocalDate.parse(row.getField("decidedOn")),
                row.getField("title"),
                row.getField("text"),
                owners.get(row.getField("owner")),
                due.isEmpty()
                        ? null
                        : due.matches("[+-].*") ? time.today().plusDays(Integer.parseInt(due)) : LocalDate.parse(due),
                DecisionStatus.valueOf(row.getField("status")),
                note.isEmpty() ? null : note,
                Arrays.stream(row.getField("earlier").split(","))
                        .filter(n -> !n.isEmpty())
                        .map(ids::get)
                        .toList());
        boolean open = facts.status() == DecisionStatus.OPEN || facts.status() == DecisionStatus.PROPOSED;
        LocalDate settled = open || facts.dueOn() == null ? facts.decidedOn() : facts.dueOn();
        var at = settled.atTime(12, 0).atZone(Time.OSLO).toInstant();
        ids.put(
                facts.number(),
                time.at(at, () -> decisions.register(facts)).decision().id());
    }

    private long key() {
        var first = keys.decide(
                new DecideKey("Felles IKT-drift", version(LocalDate.of(2020, 1, 1), "Nøkkel 50-50", "0.50", "0.50")));
        return keys.decideAgain(
                        first.key().id(),
                        first.key().version(),
                        version(LocalDate.of(2023, 1, 1), "Nøkkel 20-80", "0.20", "0.80"))
                .key()
                .id();
    }

    private KeyVersionFacts version(LocalDate from, String decision, String equal, String byInhabitants) {
        return new KeyVersionFacts(
                from,
                ids.get(decision),
                List.of(
                        KeyElement.equal(new BigDecimal(equal)),
                        KeyElement.byMeasure("inhabitants", new BigDecimal(byInhabitants))));
    }

    private void share(long key) {
        shares.compute(new ComputeShare(
                "Budsjett 2024",
                2024,
                key,
                kroner("69020600"),
                LocalDate.of(2023, 7, 1),
                null,
                null, // who adopted the budget of 2024, and when, is in no paper
                Map.of(
                        "5041", kroner("2606000"),
                        "5006", kroner("20315000"),
                        "5053", kroner("6419000"),
                        "5038", kroner("12019000"),
                        "5037", kroner("16062000")),
                null,
                List.of(
                        line("Lønn og sosiale kostnader", "17393300", "1a", "1b", "4b", "4c"),
                        line("Ledige stillinger", "2600000", "1a", "10c"),
                        line("Driftskostnader", "44057300", "2a", "2b", "2c", "2d", "4a", "9a", "9d", "9g", "9h", "11"),
                        line("Budsjetterte inntekter", "-4030000", "18"),
                        line("Etablering av ny IKT", "8000000", "14a", "14c"),
                        line("Eksterne tjenester", "1666666.67", "2a", "2b", "14a"),
                        line("Anslått innsparing", "-666666.67", "2b"))));
    }

    private void frame() {
        frames.draw(new FrameFacts(
                "Reviderte rammetall 2023–2027",
                2023,
                2027,
                2023,
                null, // the revised frame was shown on 4 October 2023; no case of the board adopts it
                List.of(
                        FrameLine.growing("Lønn og sosiale kostnader", "17393300", 2023, ONE_PER_CENT_LESS),
                        FrameLine.growing("Ledige stillinger", "5200000", 2024, ONE_PER_CENT_LESS)
                                .withPartOfYear(2024, "0.5"),
                        FrameLine.growing("Driftskostnader", "44057300", 2023, ONE_PER_CENT_LESS),
                        FrameLine.growing("Budsjetterte inntekter", "-4030000", 2023, null),
                        new FrameLine(
                                "Etablering av ny IKT",
                                null,
                                null,
                                null,
                                null,
                                Map.of(2024, kroner("8000000")),
                                null,
                                null),
                        FrameLine.growing("Eksterne tjenester", "20000000", 2025, null)
                                .withPartOfYear(2024, ONE_MONTH),
                        FrameLine.growing("Anslått innsparing", "-8000000", 2025, null)
                                .withPartOfYear(2024, ONE_MONTH))));
    }

    private static CostLine line(String name, String amount, String... services) {
        return new CostLine(name, kroner(amount), List.of(services));
    }

    private static BigDecimal kroner(String amount) {
        return new BigDecimal(amount);
    }
}
