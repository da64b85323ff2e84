package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Grant;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;

/**
 * Makes a {@link Caller} of a person: active, with the grants in force today, units spread over the units below. Asked at
 * every request, by statements that need no transaction of their own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Callers {
    private static final String LINE =
            "select p.id, coalesce(a.username, '') as username, p.name, p.language, p.member_id,"
                    + " g.role, g.scope, g.scope_id from cooperation_person p"
                    + " left join cooperation_account a on a.person_id = p.id"
                    + " left join cooperation_grant g on g.person_id = p.id and g.valid_from <= :today"
                    + " and (g.valid_to is null or g.valid_to > :today) where p.active and p.id = ";

    @Inject
    Sql sql;

    @Inject
    Time time;

    private record Line(
            long id,
            String username,
            String name,
            Language language,
            Long memberId,
            Role role,
            ScopeKind scope,
            Long scopeId) {}

    /** The caller, or nothing where the person is gone or deactivated. */
    public Optional<Caller> of(long personId, String origin) {
        return of(":id", Map.of("id", personId, "today", time.today()), origin);
    }

    /** The caller whose unexpired, unrevoked token has this hash. */
    Optional<Caller> ofToken(String hash, String origin) {
        return of(
                "(select t.person_id from cooperation_token t where t.hash = :hash and t.revoked_at is null"
                        + " and t.expires_at > :now)",
                Map.of("hash", hash, "now", time.now(), "today", time.today()),
                origin);
    }

    private Optional<Caller> of(String person, Map<String, ?> values, String origin) {
        List<Line> lines = sql.list(Line.class, LINE + person, values);
        if (lines.isEmpty()) return Optional.empty();
        Line first = lines.getFirst();
        List<Grant> grants = new ArrayList<>();
        grants.add(new Grant(Role.END_USER, ScopeKind.SELF, 0));
        for (Line line : lines) {
            if (line.role() == null) continue;
            grants.add(new Grant(line.role(), line.scope(), line.scopeId()));
            if (line.scope() == ScopeKind.UNIT)
                below(line.scopeId()).forEach(id -> grants.add(new Grant(line.role(), ScopeKind.UNIT, id)));
        }
        return Optional.of(new Caller(
                first.id(), first.username(), first.name(), first.language(), first.memberId(), grants, origin));
    }

    private List<Long> below(long unitId) {
        return sql.list(
                Long.class,
                "with recursive tree as (select id from cooperation_unit where parent_id = :unit union"
                        + " select u.id from cooperation_unit u join tree t on u.parent_id = t.id) select id from tree",
                Map.of("unit", unitId));
    }
}
