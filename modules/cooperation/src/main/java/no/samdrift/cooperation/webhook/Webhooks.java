package no.samdrift.cooperation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.audit.AuditNamed;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.search.Sightings;

/** Who outside is told what happens. */
@ApplicationScoped
@Transactional
public class Webhooks {
    static final String KIND = "webhook";
    static final Table TABLE = new Table(
            "cooperation_webhook", KIND, Map.of("events", new Table.Lines("cooperation_webhook_event", "webhook_id")));
    private static final Rows<WebhookRow> ROWS = new Rows<>(
            WebhookRow.class,
            """
            w.id, w.version, w.name, regexp_replace(w.address, '^[a-zA-Z]+://([^/?#]*).*$', '\\\\1') as host, w.form, w.active,
            w.person_id, p.name as person, w.secret_no > 0 as signed, w.failing_since,
            (select max(d.tried_at) from cooperation_webhook_delivery d where d.webhook_id = w.id
                and d.state = 'DELIVERED') as sent_at,
            (select count(*) from cooperation_webhook_delivery d where d.webhook_id = w.id
                and d.state = 'WAITING') as waiting""",
            "cooperation_webhook w join cooperation_person p on p.id = w.person_id",
            Order.rising(List.of("w.name"), w -> List.of(w.name())));

    @Produces
    static final AuditNamed NAMED = new AuditNamed("webhook", "x.id, x.name, x.id as page from cooperation_webhook x");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Register register;

    @Inject
    Audit audit;

    @Inject
    WebhookAddresses addresses;

    @Inject
    WebhookSecrets secrets;

    @Inject
    Sightings sightings;

    /** Which of them; every part may be null. */
    public record Filter(String text, WebhookForm form, Boolean active) {}

    /** By name. */
    public Page<WebhookRow> find(Filter filter, String cursor, int limit) {
        return ROWS.page(sql, where(filter), cursor, limit);
    }

    public List<WebhookRow> slice(Filter filter, int offset, int limit) {
        return ROWS.slice(sql, where(filter), offset, limit);
    }

    private Where where(Filter filter) {
        return visible()
                .ifGiven("w.name like ?", Where.containing(filter.text()))
                .ifGiven("w.form = ?", filter.form())
                .ifGiven("w.active = ?", filter.active());
    }

    private Where visible() {
        current.get().require(WebhookRight.ADMINISTER, Target.COOPERATION);
        return Where.anything();
    }

    public WebhookDetails byId(long id) {
        WebhookRow row = ROWS.first(sql, visible().and("w.id = ?", id)).orElseThrow(() -> new NotFound(KIND, id));
        Map<String, Object> values = Map.of("id", id);
        return new WebhookDetails(
                row,
                sql.first(String.class, "select address from cooperation_webhook where id = :id", values)
                        .orElseThrow(),
                sql.list(
                        WebhookEvent.class,
                        "select event from cooperation_webhook_event where webhook_id = :id order by place",
                        values));
    }

    public WebhookDetails register(@Valid WebhookFacts facts) {
        current.get().require(WebhookRight.ADMINISTER, Target.COOPERATION);
        check(facts, 0);
        return byId(register.add(TABLE, null, facts));
    }

    /** One that is switched on again begins anew, as if it had never failed; with one that is off, nothing waits. */
    public WebhookDetails change(long id, int version, @Valid WebhookFacts facts) {
        WebhookDetails before = byId(id);
        check(facts, id);
        register.change(TABLE, id, version, null, before.facts(), facts);
        if (facts.active() && !before.webhook().active())
            sql.run("update cooperation_webhook set failing_since = null where id = :id", Map.of("id", id));
        if (!facts.active() && before.webhook().active())
            sql.run(
                    "update cooperation_webhook_delivery set state = 'GIVEN_UP' where webhook_id = :id"
                            + " and state = 'WAITING'",
                    Map.of("id", id));
        return byId(id);
    }

    private void check(WebhookFacts facts, long own) {
        register.unique(TABLE, own, "name", facts.name());
        addresses.checked(facts.address());
        if (sql.count(
                        "select count(*) from cooperation_person where id = :id and active",
                        Map.of("id", facts.personId()))
                == 0) throw RuleBroken.at("personId", "unknownPerson");
        var kinds = new HashSet<>(sightings.kinds());
        for (WebhookEvent each : facts.events())
            if (!kinds.contains(each.event().split("\\.")[0])) throw RuleBroken.at("events", "unknown", each.event());
        if (new HashSet<>(facts.events()).size() < facts.events().size())
            throw RuleBroken.at(
                    "events", "namedTwice", facts.events().getFirst().event());
    }

    /** The secret, seen this once. */
    public record Secret(String secret) {}

    /** Makes a new secret; the one before holds no longer (R5). */
    public Secret renew(long id) {
        byId(id);
        sql.run("update cooperation_webhook set secret_no = secret_no + 1 where id = :id", Map.of("id", id));
        int no = sql.first(Integer.class, "select secret_no from cooperation_webhook where id = :id", Map.of("id", id))
                .orElseThrow();
        audit.created(KIND + ".secret", KIND, id, null, Map.of("secretNo", no));
        return new Secret(secrets.shown(id, no));
    }
}
