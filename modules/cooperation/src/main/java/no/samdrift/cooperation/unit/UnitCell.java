package no.samdrift.cooperation.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.Named;
import no.samdrift.kernel.refusal.RuleBroken;

/** A unit in a file: each member has names of its own. */
final class UnitCell implements ImportField.Cell {
    private final Map<Long, Named> ofMember = new HashMap<>();
    private final Map<Long, String> paths;

    UnitCell(List<UnitRow> all) {
        paths = all.stream().collect(Collectors.toMap(UnitRow::id, UnitRow::path));
        all.stream()
                .collect(Collectors.groupingBy(UnitRow::memberId))
                .forEach((member, units) -> ofMember.put(
                        member,
                        new Named(units.stream()
                                .map(unit -> new Ref(unit.id(), unit.path(), unit.name()))
                                .toList())));
    }

    @Override
    public Object read(String text, Map<String, Object> before) {
        Named units = ofMember.get((Long) before.get("memberId"));
        if (units == null) throw new RuleBroken("importUnknown", text);
        return units.read(text, before);
    }

    @Override
    public String write(Object id) {
        return paths.getOrDefault((Long) id, "#" + id);
    }
}
