package no.samdrift.kernel.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.own.FieldFacts;
import no.samdrift.kernel.own.FieldType;
import no.samdrift.kernel.own.OwnField;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.own.OwnKind;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;

/** The fields that are defined. */
@ApplicationScoped
@Transactional
public class Fields {
    private static final int MOST = 20;
    private static final Table TABLE =
            new Table("kernel_field", "field", Map.of("choices", new Table.Lines("kernel_field_choice", "field_id")));

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Register register;

    @Inject
    Changes changes;

    @Inject
    OwnFields own;

    @Inject
    FieldRules rules;

    @Inject
    Instance<OwnKind> kinds;

    private record Counted(long id, long many) {}

    /** R1: those of whose things the caller may read some, by name. */
    public List<String> kinds() {
        boolean defines = current.get().may(FieldRight.DEFINE, Target.COOPERATION);
        return kinds.stream()
                .filter(each -> defines || current.get().anywhere(each.read()))
                .map(OwnKind::kind)
                .sorted()
                .toList();
    }

    /** Those of a kind, or of all where null, in their order; those out of use too. */
    public List<FieldDetails> list(String kind) {
        List<String> known = kinds();
        Map<Long, Long> values = sql
                .list(
                        Counted.class,
                        "select field_id as id, count(*) as many from kernel_field_value group by field_id")
                .stream()
                .collect(Collectors.toMap(Counted::id, Counted::many));
        return own.stored().stream()
                .filter(field -> known.contains(field.facts().kind())
                        && (kind == null || kind.equals(field.facts().kind())))
                .sorted(Comparator.comparing((OwnField field) -> field.facts().kind())
                        .thenComparing(field -> field.facts().place())
                        .thenComparing(OwnField::id))
                .map(field -> FieldDetails.of(field, values.getOrDefault(field.id(), 0L)))
                .toList();
    }

    public FieldDetails byId(long id) {
        return list(null).stream()
                .filter(field -> field.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("field", id));
    }

    public FieldDetails register(@Valid FieldFacts facts) {
        current.get().require(FieldRight.DEFINE, Target.COOPERATION);
        if (!kinds().contains(facts.kind())) throw RuleBroken.at("kind", "unknown", facts.kind());
        rules.check(facts);
        List<FieldDetails> others = list(facts.kind());
        if (others.size() >= MOST) throw RuleBroken.at("kind", "fieldTooMany", MOST);
        if (others.stream().anyMatch(each -> each.facts().code().equalsIgnoreCase(facts.code())))
            throw RuleBroken.at("code", "codeTaken", facts.code());
        return byId(register.add(TABLE, null, facts));
    }

    public FieldDetails change(long id, int version, @Valid FieldFacts facts) {
        current.get().require(FieldRight.DEFINE, Target.COOPERATION);
        FieldDetails before = byId(id);
        rules.check(facts);
        rules.check(before, facts);
        register.change(TABLE, id, version, null, before.facts(), facts);
        if (before.facts().active() != facts.active()) searchAgain(before);
        return byId(id);
    }

    /** R4; {@code values} is how many values the caller knows to be lost, null for none. */
    public void remove(long id, Long values) {
        current.get().require(FieldRight.DEFINE, Target.COOPERATION);
        FieldDetails before = byId(id);
        if (before.values() != (values == null ? 0 : values)) throw new RuleBroken("fieldHasValues", before.values());
        searchAgain(before);
        sql.run("delete from kernel_field_value where field_id = :id", Map.of("id", id));
        register.remove(TABLE, id, before.version(), null, before.facts());
    }

    /** What is found by its texts is found no longer, or again. */
    private void searchAgain(FieldDetails field) {
        if (field.facts().type() != FieldType.TEXT) return;
        sql.list(Long.class, "select thing_id from kernel_field_value where field_id = :id", Map.of("id", field.id()))
                .forEach(thing -> changes.put(field.facts().kind(), thing));
    }
}
