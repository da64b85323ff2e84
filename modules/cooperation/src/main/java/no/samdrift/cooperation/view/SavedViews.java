package no.samdrift.cooperation.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;

/** Addresses of lists under names: one's own, the operation's, and those a role begins with. */
@ApplicationScoped
@Transactional
public class SavedViews {
    static final Table TABLE = new Table("cooperation_saved_view", "view");
    private static final int MOST = 50;

    private static final Rows<ViewRow> ROWS = new Rows<>(
            ViewRow.class,
            "v.id, v.version, v.list, v.name, v.address, v.audience, v.role, v.place,"
                    + " v.audience = 'OWN' or :mayShare as may_change",
            "cooperation_saved_view v",
            Order.rising(
                    List.of("v.list", "v.place", "v.name", "v.id"),
                    v -> List.of(v.list(), v.place(), v.name(), v.id())));

    @Inject
    Register register;

    @Inject
    CurrentCaller current;

    @Inject
    Sql sql;

    private record Kept(int place, long ownerId) {}

    /** @param list null for those of all lists */
    public Page<ViewRow> find(String list, String cursor, int limit) {
        return ROWS.page(sql, visible().ifGiven("v.list = ?", list), cursor, limit);
    }

    /** All of a list that the caller sees, in their order. */
    public List<ViewRow> of(String list) {
        return ROWS.all(sql, visible().and("v.list = ?", list));
    }

    /** Which of a list's views it begins with for one of the caller's roles. */
    public Optional<ViewRow> begin(List<ViewRow> all) {
        return all.stream()
                .filter(view ->
                        view.audience() == ViewAudience.ROLE && current.get().has(view.role()))
                .findFirst();
    }

    public ViewRow byId(long id) {
        return ROWS.first(sql, visible().and("v.id = ?", id)).orElseThrow(() -> new NotFound("view", id));
    }

    public boolean mayShare() {
        return current.get().may(ViewRight.SHARE, Target.COOPERATION);
    }

    /** R1, R2. */
    private Where visible() {
        Caller caller = current.get();
        String roles = caller.grants().stream()
                .map(grant -> "'" + grant.role() + "'")
                .distinct()
                .collect(Collectors.joining(","));
        String predicate = "(v.audience = 'OWN' and v.owner_id = :me"
                + (caller.anywhere(ViewRight.READ_SHARED) ? " or v.audience = 'OPERATION'" : "")
                + (mayShare() ? " or v.audience = 'ROLE'" : "")
                + (roles.isEmpty() ? "" : " or v.audience = 'ROLE' and v.role in (" + roles + ")") + ")";
        return Where.visible(predicate).with("me", caller.personId()).with("mayShare", mayShare());
    }

    public ViewRow add(@Valid ViewFacts facts) {
        check(facts);
        long me = current.get().personId();
        Where alike = Where.anything()
                .with("mayShare", true)
                .and("v.list = ?", facts.list())
                .and("v.audience = ?", facts.audience().name())
                .when(facts.audience() == ViewAudience.OWN, "v.owner_id = " + me);
        List<ViewRow> others = ROWS.all(sql, alike);
        if (others.size() >= MOST) throw RuleBroken.at("name", "tooManyViews", MOST);
        int last = others.isEmpty() ? 0 : others.getLast().place() + 1;
        return byId(register.add(TABLE, null, facts, new Kept(facts.place() == null ? last : facts.place(), me)));
    }

    public ViewRow change(long id, int version, @Valid ViewFacts facts) {
        ViewRow before = kept(id);
        check(facts);
        long me = current.get().personId();
        Kept kept = new Kept(facts.place() == null ? before.place() : facts.place(), me);
        register.change(
                TABLE, id, version, null, List.of(before.facts(), new Kept(before.place(), me)), List.of(facts, kept));
        return byId(id);
    }

    public void remove(long id) {
        ViewRow before = kept(id);
        register.remove(TABLE, id, before.version(), null, before.facts());
    }

    /** What the caller sees and may change. */
    private ViewRow kept(long id) {
        ViewRow view = byId(id);
        if (view.audience() != ViewAudience.OWN) current.get().require(ViewRight.SHARE, Target.COOPERATION);
        return view;
    }

    /** R2, R3, R4. */
    private void check(ViewFacts facts) {
        if (facts.audience() != ViewAudience.OWN) current.get().require(ViewRight.SHARE, Target.COOPERATION);
        if (facts.audience() == ViewAudience.ROLE && facts.role() == null) throw RuleBroken.at("role", "required");
        if (facts.audience() != ViewAudience.ROLE && facts.role() != null) throw RuleBroken.at("role", "noRoleHere");
        try {
            URLDecoder.decode(facts.address(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw RuleBroken.at("address", "badAddress");
        }
        if (facts.address().matches(".*[/#\\s?].*")) throw RuleBroken.at("address", "badAddress");
    }
}
