package no.samdrift.sourcing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.data.Table;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;
import no.samdrift.sourcing.SourcingRight;

/** Agreements with vendors and what they ask for in time. */
@ApplicationScoped
@Transactional
public class Agreements {
    private static final Table TABLE = new Table("sourcing_agreement", "agreement");

    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Time time;
    private final Changes changes;
    private final AgreementRules rules;
    private final AgreementLinks links;

    protected Agreements() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Agreements(
            Sql sql,
            CurrentCaller current,
            Audit audit,
            Time time,
            Changes changes,
            AgreementRules rules,
            AgreementLinks links) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.time = time;
        this.changes = changes;
        this.rules = rules;
        this.links = links;
    }

    /** Which agreements: every part may be null. {@code text} is part of the number, the title or the vendor's name. */
    public record Filter(
            String text, Long vendorId, Long memberId, Long systemId, String serviceCode, AgreementType type) {
        public static final Filter ALL = new Filter(null, null, null, null, null, null);

        public static Filter ofVendor(long vendorId) {
            return new Filter(null, vendorId, null, null, null, null);
        }

        public static Filter ofSystem(long systemId) {
            return new Filter(null, null, null, systemId, null, null);
        }

        public static Filter ofService(String code) {
            return new Filter(null, null, null, null, code, null);
        }
    }

    /** By number. */
    public Page<AgreementRow> find(Filter filter, String cursor, int limit) {
        var values = AgreementQuery.values(filter, time.today());
        String after = "";
        if (cursor != null) {
            values.put("after", Cursor.read(cursor, 1).getFirst());
            after = " and a.number > :after";
        }
        var rows = rows(
                AgreementQuery.where(filter, visible()) + after + " order by a.number limit " + (limit + 1), values);
        return Page.cut(rows, limit, a -> List.of(a.number()));
    }

    /** A slice for a grid that scrolls, in the order of the keyset pages. */
    public List<AgreementRow> slice(Filter filter, int offset, int limit) {
        return rows(
                AgreementQuery.where(filter, visible()) + " order by a.number limit " + limit + " offset " + offset,
                AgreementQuery.values(filter, time.today()));
    }

    public long count(Filter filter) {
        return sql.count(
                AgreementQuery.COUNT + AgreementQuery.where(filter, visible()),
                AgreementQuery.values(filter, time.today()));
    }

    /** R4: all deadlines of the agreements that match, earliest first, those seen to included. */
    public List<DeadlineRow> deadlines(Filter filter) {
        LocalDate today = time.today();
        List<HandledDeadline> handled = links.handled();
        return stored(AgreementQuery.where(filter, visible()), AgreementQuery.values(filter, today)).stream()
                .flatMap(a -> a.deadlines(today, handled).stream())
                .sorted(Comparator.comparing(DeadlineRow::on)
                        .thenComparing(DeadlineRow::number)
                        .thenComparing(DeadlineRow::kind))
                .toList();
    }

    /** The agreements that match with their terms and deadlines, for a picture over the years; by number. */
    public List<AgreementPlan> plans(Filter filter) {
        LocalDate today = time.today();
        List<HandledDeadline> handled = links.handled();
        return stored(
                        AgreementQuery.where(filter, visible()) + " order by a.number",
                        AgreementQuery.values(filter, today))
                .stream()
                .map(a -> new AgreementPlan(a.row(today, handled), a.terms(), a.deadlines(today, handled)))
                .toList();
    }

    /** What nobody has seen to and falls due within so many days from today, what is missed first. */
    public List<DeadlineRow> dueWithin(int days) {
        return deadlines(Filter.ALL).stream()
                .filter(d -> d.open() && d.daysLeft() <= days)
                .toList();
    }

    public AgreementDetails byId(long id) {
        return one("a.id = :key", id).orElseThrow(() -> new NotFound("agreement", id));
    }

    public Optional<AgreementDetails> find(String number) {
        return one("a.number = :key", number == null ? "" : number);
    }

    public AgreementDetails register(@Valid AgreementFacts facts) {
        requireWrite(facts.parties());
        rules.check(facts, 0);
        long id = Ids.next();
        TABLE.insert(sql, id, AgreementRules.columns(facts));
        links.write(id, facts);
        audit.created("agreement.register", "agreement", id, null, audited(facts));
        changes.put("agreement", id);
        changes.put("vendor", facts.vendorId());
        return byId(id);
    }

    public AgreementDetails change(long id, int version, @Valid AgreementFacts facts) {
        AgreementDetails before = byId(id);
        requireWrite(before.facts().parties());
        requireWrite(facts.parties());
        rules.check(facts, id);
        TABLE.update(sql, id, version, AgreementRules.columns(facts));
        links.write(id, facts);
        changes.put("vendor", before.agreement().vendorId());
        changes.put("vendor", facts.vendorId());
        return changed("agreement.change", id, audited(before.facts()), audited(facts));
    }

    /**
     * The agreement goes on by one option. Once the day to tell the vendor has passed the option is lost unless the
     * vendor agrees: then {@code use} says what was agreed or decided.
     */
    public AgreementDetails useOption(long id, int version, @Valid UseOption use) {
        AgreementDetails before = byId(id);
        requireWrite(before.facts().parties());
        if (!before.terms().optionLeft() || before.terms().terminatedOn() != null) throw new RuleBroken("noOptionLeft");
        if (before.agreement().status() == AgreementStatus.ENDED) throw new RuleBroken("agreementEnded");
        String reason = use.reason() == null || use.reason().isBlank()
                ? null
                : use.reason().strip();
        DeadlineRow day = before.optionDay().orElseThrow(() -> new RuleBroken("noOptionLeft"));
        if (day.daysLeft() < 0 && reason == null) throw RuleBroken.at("reason", "optionDayPassed", -day.daysLeft());
        int used = before.terms().optionsUsed();
        TABLE.update(sql, id, version, Map.of("options_used", used + 1));
        return changed("agreement.option", id, Map.of("options_used", used), optionUsed(used + 1, reason));
    }

    private static Map<String, Object> optionUsed(int used, String reason) {
        return reason == null ? Map.of("options_used", used) : Map.of("options_used", used, "reason", reason);
    }

    /** Notice was given on that day, by either side; the last day follows from the terms. */
    public AgreementDetails giveNotice(long id, int version, LocalDate given) {
        AgreementDetails before = byId(id);
        requireWrite(before.facts().parties());
        if (given == null
                || given.isAfter(time.today())
                || given.isBefore(before.terms().validFrom())) throw RuleBroken.at("given", "noticeDay");
        if (before.terms().terminatedOn() != null) throw new RuleBroken("noticeGivenAlready");
        LocalDate end = AgreementDeadlines.endByNotice(before.terms(), given);
        TABLE.update(sql, id, version, Map.of("terminated_on", end));
        return changed("agreement.notice", id, Map.of(), Map.of("given", given, "terminated_on", end));
    }

    public AgreementDetails handle(long id, @Valid HandleDeadline handle) {
        AgreementDetails details = byId(id);
        requireWrite(details.facts().parties());
        if (details.deadlines().stream().noneMatch(d -> d.kind() == handle.kind() && d.on().equals(handle.on())))
            throw RuleBroken.at("on", "noSuchDeadline");
        links.handle(id, handle);
        return changed(
                "agreement.handle",
                id,
                Map.of(),
                Map.of("kind", handle.kind(), "on", handle.on(), "note", handle.note()));
    }

    private AgreementDetails changed(String action, long id, Map<String, ?> before, Map<String, ?> after) {
        audit.changed(action, "agreement", id, null, before, after);
        changes.put("agreement", id);
        return byId(id);
    }

    private Optional<AgreementDetails> one(String key, Object value) {
        LocalDate today = time.today();
        return stored(
                        " where " + key + " and " + AgreementQuery.visible(visible()),
                        Map.of("key", value, "today", today))
                .stream()
                .findFirst()
                .map(a -> {
                    List<HandledDeadline> handled = links.handled(a.id());
                    return new AgreementDetails(
                            a.row(today, handled),
                            a.terms(),
                            a.note(),
                            links.parties(a.id()),
                            links.services(a.id()),
                            links.systems(a.id()),
                            a.deadlines(today, handled),
                            handled);
                });
    }

    private List<AgreementRow> rows(String where, Map<String, ?> values) {
        LocalDate today = time.today();
        List<HandledDeadline> handled = links.handled();
        return stored(where, values).stream().map(a -> a.row(today, handled)).toList();
    }

    private List<StoredAgreement> stored(String where, Map<String, ?> values) {
        return sql.list(StoredAgreement.class, AgreementQuery.ROW + where, values);
    }

    private Visibility visible() {
        current.get().requireAnywhere(SourcingRight.READ_AGREEMENTS);
        return current.get().visible(SourcingRight.READ_AGREEMENTS);
    }

    /** An agreement binds each of its parties, so the right is asked at all of them. */
    private void requireWrite(List<PartyFacts> parties) {
        if (parties.isEmpty()) current.get().require(SourcingRight.WRITE_AGREEMENTS, Target.COOPERATION);
        for (PartyFacts party : parties)
            current.get().require(SourcingRight.WRITE_AGREEMENTS, Target.member(party.memberId()));
    }

    private static Map<String, Object> audited(AgreementFacts facts) {
        var map = AgreementRules.columns(facts);
        map.put("parties", facts.parties().toString());
        map.put("services", facts.services());
        map.put("systems", facts.systems());
        return map;
    }
}
