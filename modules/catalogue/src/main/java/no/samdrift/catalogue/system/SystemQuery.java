package no.samdrift.catalogue.system;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.Visibility;

/** The one query behind list, count, page and export of systems. */
final class SystemQuery {
    static final Visibility.Columns PLACED =
            new Visibility.Columns("s.member_id", "s.unit_id", "s.id", null, "s.owner_id");
    private static final String FROM = " from catalogue_system s join cooperation_member m on m.id = s.member_id"
            + " left join cooperation_member_code c on c.member_id = m.id and c.valid_from <= :today"
            + " and (c.valid_to is null or c.valid_to > :today)"
            + " left join cooperation_unit u on u.id = s.unit_id"
            + " left join cooperation_person o on o.id = s.owner_id"
            + " left join cooperation_person a on a.id = s.administrator_id";
    static final String ROW = "select s.id, s.version, s.code, s.name, s.member_id, c.code as member_no,"
            + " m.name as member, s.unit_id, u.name as unit, s.product, s.vendor_id, null as vendor, s.owner_id,"
            + " o.name as owner, s.administrator_id, a.name as administrator, s.criticality, s.lifecycle,"
            + " s.in_use_from, s.phase_out_from, s.retired_on, s.hosting, s.layer, s.yearly_cost, s.description"
            + FROM;
    static final String COUNT = "select count(*)" + FROM;

    private SystemQuery() {}

    static String where(Systems.Filter f, Visibility visible, Set<Long> covered) {
        return " where " + visible.where(PLACED)
                + (f.text() == null || f.text().isBlank()
                        ? ""
                        : " and (s.name like :anywhere or s.code like :anywhere or s.product like :anywhere)")
                + (f.memberId() == null ? "" : " and s.member_id = :member")
                + (f.vendorId() == null ? "" : " and s.vendor_id = :vendor")
                + (f.serviceCode() == null
                        ? ""
                        : " and exists (select 1 from catalogue_system_service x join catalogue_service y"
                                + " on y.id = x.service_id where x.system_id = s.id and y.code = :service)")
                + (f.lifecycle() == null ? "" : " and s.lifecycle = :lifecycle")
                + (f.criticality() == null ? "" : " and s.criticality = :criticality")
                + gap(f.gap(), covered);
    }

    /** Only systems that have not ended lack anything. */
    private static String gap(Gap gap, Set<Long> covered) {
        if (gap == null) return "";
        String alive = " and s.lifecycle <> 'RETIRED'";
        return alive
                + switch (gap) {
                    case OWNER -> " and s.owner_id is null";
                    case VENDOR -> " and s.vendor_id is null";
                    case AGREEMENT ->
                        covered.isEmpty()
                                ? ""
                                : " and s.id not in ("
                                        + covered.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
                };
    }

    static Map<String, Object> values(Systems.Filter f, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("today", today);
        if (f.text() != null) {
            String text =
                    f.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            values.put("anywhere", "%" + text + "%");
        }
        values.put("member", f.memberId());
        values.put("vendor", f.vendorId());
        values.put("service", f.serviceCode());
        values.put("lifecycle", f.lifecycle());
        values.put("criticality", f.criticality());
        return values;
    }
}
