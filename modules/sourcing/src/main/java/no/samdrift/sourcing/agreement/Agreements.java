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
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.own.OwnFilter;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;
import no.samdrift.sourcing.SourcingRight;

/** Agreements with vendors and what they ask for in time. */
@ApplicationScoped
@Transactional
public class Agreements {
    static final Table TABLE = new Table("sourcing_agreement", "agreement");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Inject
    Changes changes;

    @Inject
    Register register;

    @Inject
    AgreementRules rules;

    @Inject
    AgreementLinks links;

    @Inject
    AgreementBasis basis;

    @Inject
    OwnFields own;

    private record OptionsUsed(int optionsUsed) {}

    private record Terminated(LocalDate terminatedOn) {}

    /** Which agreements: every part may be null. {@code text} is part of the number, the title or the vendor's name. */
    public record Filter(
            String text,
            Long vendorId,
            Long memberId,
            Long systemId,
            String serviceCode,
            AgreementType type,
            Long decisionId,
            OwnFilter own) {
        public static final Filter ALL = new Filter(null, null, null, null, null, null, null, null);

        public static Filter ofVendor(long vendorId) {
            return new Filter(null, vendorId, null, null, null, null, null, null);
        }

        public static Filter ofMember(long memberId) {
            return new Filter(null, null, memberId, null, null, null, null, null);
        }

        public static Filter ofSystem(long systemId) {
            return new Filter(null, null, null, systemId, null, null, null, null);
        }

        public static Filter ofService(String code) {
            return new Filter(null, null, null, null, code, null, null, null);
        }

        public static Filter restingOn(long decisionId) {
            return new Filter(null, null, null, null, null, null, decisionId, null);
        }
    }

    /** By number. */
    public Page<AgreementRow> find(Filter filter, String cursor, int limit) {
        Page<StoredAgreement> page = AgreementQuery.ROWS.page(sql, where(filter), cursor, limit);
        return new Page<>(rows(page.items()), page.nextCursor());
    }

    public List<AgreementRow> slice(Filter filter, int offset, int limit) {
        return rows(AgreementQuery.ROWS.slice(sql, where(filter), offset, limit));
    }

    public long count(Filter filter) {
        return AgreementQuery.ROWS.count(sql, where(filter));
    }

    /** R4: all deadlines of the agreements that match, earliest first, those seen to included. */
    public List<DeadlineRow> deadlines(Filter filter) {
        List<HandledDeadline> handled = links.handled();
        return AgreementQuery.ROWS.all(sql, where(filter)).stream()
                .flatMap(a -> a.deadlines(time.today(), handled).stream())
                .sorted(Comparator.comparing(DeadlineRow::on)
                        .thenComparing(DeadlineRow::number)
                        .thenComparing(DeadlineRow::kind))
                .toList();
    }

    /** The agreements that match with their terms and deadlines, for a picture over the years; by number. */
    public List<AgreementPlan> plans(Filter filter) {
        LocalDate today = time.today();
        List<HandledDeadline> handled = links.handled();
        return AgreementQuery.ROWS.all(sql, where(filter)).stream()
                .map(a -> new AgreementPlan(a.row(today, handled), a.terms(), a.deadlines(today, handled)))
                .toList();
    }

    /** What nobody has seen to and falls due within so many days from today, what is missed first. */
    public List<DeadlineRow> dueWithin(int days) {
        return deadlines(Filter.ALL).stream()
                .filter(d -> d.open() && d.daysLeft() <= days)
                .toList();
    }

    List<StoredAgreement> stored() {
        return own.in("agreement", AgreementQuery.ROWS.all(sql, visible()), StoredAgreement::id);
    }

    @Transactional(dontRollbackOn = no.samdrift.kernel.refusal.Refusal.class)
    public AgreementDetails byId(long id) {
        return one("a.id = ?", id).orElseThrow(() -> new NotFound("agreement", id));
    }

    public Optional<AgreementDetails> find(String number) {
        return one("a.number = ?", number);
    }

    public AgreementDetails register(@Valid AgreementFacts facts) {
        rules.requireWrite(facts.parties());
        rules.check(facts, 0);
        basis.check(facts, null);
        long id = register.add(TABLE, null, facts);
        links.write(id, facts);
        changes.put("vendor", facts.vendorId());
        return byId(id);
    }

    public AgreementDetails change(long id, int version, @Valid AgreementFacts facts) {
        AgreementDetails before = byId(id);
        rules.requireWrite(before.facts().parties());
        rules.requireWrite(facts.parties());
        rules.check(facts, id);
        basis.check(facts, before.signedOn());
        register.change(TABLE, id, version, null, before.facts(), facts);
        links.write(id, facts);
        changes.put("vendor", before.agreement().vendorId());
        changes.put("vendor", facts.vendorId());
        return byId(id);
    }

    /**
     * The agreement goes on by one option. Once the day to tell the vendor has passed the option is lost unless the
     * vendor agrees: then {@code use} says what was agreed. R8.
     */
    public AgreementDetails useOption(long id, int version, @Valid UseOption use) {
        AgreementDetails before = byId(id);
        rules.requireWrite(before.facts().parties());
        Map<String, Object> rests = basis.option(before, use);
        int used = before.terms().optionsUsed();
        register.set(TABLE, id, version, new OptionsUsed(used + 1));
        return changed("agreement.option", id, Map.of("options_used", used), rests);
    }

    public AgreementDetails sign(long id, int version, @Valid SignAgreement sign) {
        AgreementDetails before = byId(id);
        rules.requireWrite(before.facts().parties());
        basis.signing(before, sign.signedOn());
        register.set(TABLE, id, version, sign);
        return changed("agreement.sign", id, Map.of(), Map.of("signed_on", sign.signedOn()));
    }

    /** Notice was given on that day, by either side; the last day follows from the terms. */
    public AgreementDetails giveNotice(long id, int version, LocalDate given) {
        AgreementDetails before = byId(id);
        rules.requireWrite(before.facts().parties());
        basis.notice(before, given);
        LocalDate end = AgreementDeadlines.endByNotice(before.terms(), given);
        register.set(TABLE, id, version, new Terminated(end));
        return changed("agreement.notice", id, Map.of(), Map.of("given", given, "terminated_on", end));
    }

    public AgreementDetails handle(long id, @Valid HandleDeadline handle) {
        AgreementDetails details = byId(id);
        rules.requireWrite(details.facts().parties());
        if (details.deadlines().stream().noneMatch(d -> d.kind() == handle.kind() && d.on().equals(handle.on())))
            throw RuleBroken.at("on", "noSuchDeadline");
        links.handle(id, handle);
        changes.put("agreement", id);
        return changed(
                "agreement.handle",
                id,
                Map.of(),
                Map.of("kind", handle.kind(), "on", handle.on(), "note", handle.note()));
    }

    private AgreementDetails changed(String action, long id, Map<String, ?> before, Map<String, ?> after) {
        audit.changed(action, "agreement", id, null, before, after);
        return byId(id);
    }

    private Optional<AgreementDetails> one(String key, Object value) {
        return AgreementQuery.ROWS
                .first(sql, visible().and(key, value))
                .map(a -> own.in("agreement", a, StoredAgreement::id))
                .map(a -> links.details(a, basis.decision(a.decisionId()).orElse(null)));
    }

    private List<AgreementRow> rows(List<StoredAgreement> stored) {
        LocalDate today = time.today();
        List<HandledDeadline> handled = links.handled();
        List<StoredAgreement> whole = own.in("agreement", stored, StoredAgreement::id);
        return whole.stream().map(a -> a.row(today, handled)).toList();
    }

    private Where where(Filter filter) {
        return AgreementQuery.where(visible(), filter).own("a.id", own.asked("agreement", filter.own()));
    }

    private Where visible() {
        current.get().requireAnywhere(SourcingRight.READ_AGREEMENTS);
        return AgreementQuery.visible(current.get().visible(SourcingRight.READ_AGREEMENTS))
                .with("today", time.today());
    }
}
