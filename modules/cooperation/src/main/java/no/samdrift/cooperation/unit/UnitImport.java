package no.samdrift.cooperation.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.KnownRow;
import no.samdrift.kernel.refusal.RuleBroken;

/** Units from a file, told apart by member and path: {@code Helse › Sykehjem}, also with {@code >} or {@code /} between. */
@ApplicationScoped
class UnitImport implements ImportedRegister<UnitSheet> {
    @Inject
    Units units;

    @Inject
    Members members;

    @Override
    public String name() {
        return "units";
    }

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public Right right() {
        return CooperationRight.ADMINISTER;
    }

    @Override
    public Class<UnitSheet> facts() {
        return UnitSheet.class;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.of("memberId", "system.member").as(members.cell()).also("memberNo"),
                ImportField.of("path", "unit.name").as(new Path()),
                ImportField.of("active", "unit.active").otherwise(true));
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("memberId", "path"));
    }

    @Override
    public List<KnownRow<UnitSheet>> known() {
        return units.all().stream().map(UnitImport::known).toList();
    }

    private static KnownRow<UnitSheet> known(UnitRow unit) {
        return new KnownRow<>(unit.id(), unit.version(), UnitSheet.of(unit));
    }

    @Override
    public int depth(UnitSheet facts) {
        return (int) facts.path().chars().filter(c -> c == '›').count();
    }

    @Override
    public KnownRow<UnitSheet> add(UnitSheet facts) {
        Long parent = facts.parent() == null ? null : parent(facts).id();
        UnitRow made = units.add(facts.memberId(), parent, facts.name());
        return known(facts.active() ? made : units.change(made.id(), made.version(), made.name(), false));
    }

    private UnitRow parent(UnitSheet facts) {
        return units.named(facts.memberId(), facts.parent())
                .orElseThrow(() -> RuleBroken.at("path", "importUnknown", facts.parent()));
    }

    @Override
    public KnownRow<UnitSheet> change(long id, int version, UnitSheet facts) {
        return known(units.change(id, version, facts.name(), facts.active()));
    }

    @Override
    public void remove(long id, int version) {
        units.remove(id, version);
    }

    private static final class Path implements ImportField.Cell {
        @Override
        public Object read(String text, Map<String, Object> before) {
            return text.replaceAll("\\s*[›>/]\\s*", " › ");
        }

        @Override
        public String write(Object path) {
            return path.toString();
        }
    }
}
