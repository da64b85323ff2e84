package no.samdrift.demo;

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
import no.samdrift.governance.frame.Frames;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.time.KnownDay;
import no.samdrift.kernel.time.Time;

/** Decisions, cost keys, cost shares and frames. */
@ApplicationScoped
@Transactional
class DemoGovernance {
    @Inject
    private DemoFiles files;

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
        files.rows("decisions").forEach(this::decision);
        Map<String, Long> keyIds = new HashMap<>();
        for (Key key : files.documents("keys", Key[].class)) keyIds.put(key.name(), key(key));
        for (Share share : files.documents("shares", Share[].class)) share(share, keyIds.get(share.key()));
        files.documents("frames", FrameFacts[].class).forEach(frames::draw);
    }

    private void decision(NamedCsvRecord row) {
        String due = row.getField("dueOn");
        String note = row.getField("closedNote");
        var facts = new DecisionFacts(
                row.getField("body"),
                row.getField("number"),
                DemoFiles.text(row, "decidedOn"),
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
                        .toList(),
                null);
        boolean open = facts.status() == DecisionStatus.OPEN || facts.status() == DecisionStatus.PROPOSED;
        LocalDate day = facts.decidedOn() == null ? time.today() : KnownDay.first(facts.decidedOn());
        LocalDate settled = open || facts.dueOn() == null ? day : facts.dueOn();
        var at = settled.atTime(12, 0).atZone(Time.OSLO).toInstant();
        ids.put(
                facts.number(),
                time.at(at, () -> decisions.register(facts)).decision().id());
    }

    private record Version(LocalDate validFrom, String decision, List<KeyElement> key) {}

    private record Key(String name, List<Version> versions) {}

    /** {@code key} and {@code decision} by name and number. */
    private record Share(
            String title,
            int year,
            String key,
            String decision,
            BigDecimal amount,
            LocalDate basisDate,
            Map<String, BigDecimal> before,
            List<CostLine> lines) {}

    private long key(Key key) {
        var made = keys.decide(new DecideKey(key.name(), version(key.versions().getFirst())));
        for (Version next : key.versions().subList(1, key.versions().size()))
            made = keys.decideAgain(made.key().id(), made.key().version(), version(next));
        return made.key().id();
    }

    private KeyVersionFacts version(Version version) {
        return new KeyVersionFacts(version.validFrom(), ids.get(version.decision()), version.key());
    }

    private void share(Share share, long key) {
        shares.compute(new ComputeShare(
                share.title(),
                share.year(),
                key,
                share.amount(),
                share.basisDate(),
                null,
                share.decision() == null ? null : ids.get(share.decision()),
                share.before(),
                null,
                share.lines()));
    }
}
