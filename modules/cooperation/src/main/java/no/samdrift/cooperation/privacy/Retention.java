package no.samdrift.cooperation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/** How long what is kept, what a rule would take, and taking it. R3 */
@ApplicationScoped
@Transactional
public class Retention {
    /** Of a rule, in months. */
    public static final int LONGEST = 1200;

    private static final int SHOWN = 50;
    private static final int AT_ONCE = 100;
    private static final Duration AGAIN = Duration.ofDays(1);

    @Inject
    Instance<Retained> retained;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** One for each kind of thing that can be given one. */
    public List<RetentionRule> rules() {
        current.get().require(PrivacyRight.READ, Target.COOPERATION);
        return kinds().stream()
                .map(kind -> {
                    Integer months = months(kind).orElse(null);
                    return new RetentionRule(kind, months, months == null ? 0 : of(kind).count(kind, before(months)));
                })
                .toList();
    }

    /** The oldest that a rule of so many months would take, whether it holds or not. */
    public List<Retained.Due> preview(String kind, int months) {
        current.get().require(PrivacyRight.READ, Target.COOPERATION);
        return of(kind).oldest(kind, before(checked(months)), SHOWN);
    }

    public long count(String kind, int months) {
        current.get().require(PrivacyRight.READ, Target.COOPERATION);
        return of(kind).count(kind, before(checked(months)));
    }

    /** @param months null for no rule */
    public void set(String kind, Integer months) {
        current.get().require(PrivacyRight.REDACT, Target.COOPERATION);
        of(kind);
        Map<String, Object> was = new HashMap<>();
        was.put("months", months(kind).orElse(null));
        Map<String, Object> is = new HashMap<>();
        is.put("months", months == null ? null : checked(months));
        is.put("kind", kind);
        sql.run(
                "insert into cooperation_retention(kind, months) values (:kind, :months)"
                        + " on duplicate key update months = :months, ran_at = null",
                is);
        was.put("kind", kind);
        audit.changed("retention.set", "retention", kind, null, was, is);
    }

    private record Rule(String kind, int months) {}

    /** Takes some of what is over its time, once a day and soon after a rule was changed; how many it were. */
    public int forget() {
        int all = 0;
        for (Rule rule : sql.list(
                Rule.class,
                "select kind, months from cooperation_retention where months is not null"
                        + " and (ran_at is null or ran_at < :yesterday)",
                Map.of("yesterday", time.now().minus(AGAIN)))) {
            int taken = of(rule.kind()).forget(rule.kind(), before(rule.months()), AT_ONCE);
            if (taken == 0)
                sql.run(
                        "update cooperation_retention set ran_at = :now where kind = :kind",
                        Map.of("now", time.now(), "kind", rule.kind()));
            all += taken;
        }
        return all;
    }

    private List<String> kinds() {
        return retained.stream().flatMap(each -> each.kinds().stream()).sorted().toList();
    }

    private Retained of(String kind) {
        return retained.stream()
                .filter(each -> each.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("retention", kind));
    }

    private Optional<Integer> months(String kind) {
        return sql.first(
                Integer.class,
                "select months from cooperation_retention where kind = :kind and months is not null",
                Map.of("kind", kind));
    }

    private Instant before(int months) {
        return time.today().minusMonths(months).atStartOfDay(Time.OSLO).toInstant();
    }

    private static int checked(int months) {
        if (months < 1 || months > LONGEST) throw RuleBroken.at("months", "retentionMonths", LONGEST);
        return months;
    }
}
