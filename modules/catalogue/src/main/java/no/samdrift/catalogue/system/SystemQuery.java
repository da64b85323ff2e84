package no.samdrift.catalogue.system;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.own.OwnCondition;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Where;

/** The one query behind list, count, page and export of systems. */
final class SystemQuery {
    static final Visibility.Columns PLACED =
            new Visibility.Columns("s.member_id", "s.unit_id", "s.id", null, "s.owner_id");
    static final Rows<SystemRow> ROWS = new Rows<>(
            SystemRow.class, """
            s.id, s.version, s.code, s.name, s.member_id, c.code as member_no, m.name as member, s.unit_id,
            u.name as unit, s.product, s.vendor_id, v.name as vendor, s.owner_id, o.name as owner, s.administrator_id,
            a.name as administrator, s.criticality, s.lifecycle, s.in_use_from, s.phase_out_from, s.retired_on,
            s.hosting, s.layer, s.yearly_cost, s.description""", """
            catalogue_system s join cooperation_member m on m.id = s.member_id
            left join cooperation_member_number c on c.member_id = m.id
                and :today between c.first_day and c.last_day
            left join cooperation_unit u on u.id = s.unit_id
            left join cooperation_organisation v on v.id = s.vendor_id
            left join cooperation_person o on o.id = s.owner_id
            left join cooperation_person a on a.id = s.administrator_id""", Order.rising(List.of("s.name", "s.id"), s -> List.of(s.name(), s.id())));

    private SystemQuery() {}

    static Where where(Where visible, Systems.Filter f, Set<Long> covered, List<OwnCondition> own) {
        String text = Where.containing(f.text());
        return gap(f.gap(), covered, visible)
                .ifGiven("s.name like ? or s.code like ? or s.product like ?", text, text, text)
                .ifGiven("s.member_id = ?", f.memberId())
                .ifGiven("s.vendor_id = ?", f.vendorId())
                .ifGiven(
                        "exists (select 1 from catalogue_system_service x join catalogue_service y"
                                + " on y.id = x.service_id where x.system_id = s.id and y.code = ?)",
                        f.serviceCode())
                .ifGiven("s.lifecycle = ?", f.lifecycle())
                .ifGiven("s.criticality = ?", f.criticality())
                .own("s.id", own);
    }

    private record OfSystem(long systemId, long id, String code, String name) {
        Ref service() {
            return new Ref(id, code, name);
        }
    }

    /** The services of every system, by its id. */
    static Map<Long, List<Ref>> services(Sql sql) {
        String all = "select x.system_id, s.id, s.code, s.name_nb as name from catalogue_system_service x"
                + " join catalogue_service s on s.id = x.service_id order by cast(s.code as unsigned), s.code";
        return sql.list(OfSystem.class, all).stream()
                .collect(Collectors.groupingBy(
                        OfSystem::systemId, Collectors.mapping(OfSystem::service, Collectors.toList())));
    }

    /** Only systems that have not ended lack anything. */
    private static Where gap(Gap gap, Set<Long> covered, Where where) {
        if (gap == null) return where;
        Where alive = where.and("s.lifecycle <> 'RETIRED'");
        return switch (gap) {
            case OWNER -> alive.and("s.owner_id is null");
            case VENDOR -> alive.and("s.vendor_id is null");
            case AGREEMENT ->
                covered.isEmpty()
                        ? alive
                        : alive.and("s.id not in ("
                                + covered.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
        };
    }
}
