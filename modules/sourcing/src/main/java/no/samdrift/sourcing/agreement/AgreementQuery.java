package no.samdrift.sourcing.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.samdrift.kernel.access.Visibility;

/** The one query behind list, count, page, export and deadlines of agreements. */
final class AgreementQuery {
    private static final String FROM = " from sourcing_agreement a join sourcing_vendor v on v.id = a.vendor_id"
            + " left join cooperation_person r on r.id = a.responsible_id";
    static final String ROW = "select a.id, a.version, a.number, a.title, a.vendor_id, v.name as vendor, a.type,"
            + " a.responsible_id, r.name as responsible, a.valid_from, a.term_months, a.option_count, a.option_months,"
            + " a.options_used, a.option_notice_months, a.renewal_months, a.notice_months, a.notice_rule,"
            + " a.lead_time_months, a.terminated_on, a.yearly_price, a.note,"
            + " (select group_concat(distinct c.code order by c.code separator ', ') from sourcing_agreement_party p"
            + " join cooperation_member_code c on c.member_id = p.member_id and c.valid_from <= :today"
            + " and (c.valid_to is null or c.valid_to > :today) where p.agreement_id = a.id and"
            + " (p.valid_to is null or p.valid_to >= :today)) as parties"
            + FROM;
    static final String COUNT = "select count(*)" + FROM;

    private AgreementQuery() {}

    /** R6. */
    static String visible(Visibility visible) {
        if (visible.everything()) return "(1=1)";
        return "(exists (select 1 from sourcing_agreement_party p where p.agreement_id = a.id and "
                + visible.where(new Visibility.Columns("p.member_id", null, null, null, null))
                + ") or exists (select 1 from sourcing_agreement_system x join catalogue_system s"
                + " on s.id = x.system_id where x.agreement_id = a.id and "
                + visible.where(new Visibility.Columns(null, "s.unit_id", "s.id", null, "s.owner_id")) + "))";
    }

    static String where(Agreements.Filter f, Visibility visible) {
        return " where " + visible(visible)
                + (f.text() == null || f.text().isBlank()
                        ? ""
                        : " and (a.number like :anywhere or a.title like :anywhere or v.name like :anywhere)")
                + (f.vendorId() == null ? "" : " and a.vendor_id = :vendor")
                + (f.memberId() == null
                        ? ""
                        : " and exists (select 1 from sourcing_agreement_party p where p.agreement_id = a.id"
                                + " and p.member_id = :member)")
                + (f.systemId() == null
                        ? ""
                        : " and exists (select 1 from sourcing_agreement_system x where x.agreement_id = a.id"
                                + " and x.system_id = :system)")
                + (f.serviceCode() == null
                        ? ""
                        : " and exists (select 1 from sourcing_agreement_service x join catalogue_service y"
                                + " on y.id = x.service_id where x.agreement_id = a.id and y.code = :service)")
                + (f.type() == null ? "" : " and a.type = :type");
    }

    static Map<String, Object> values(Agreements.Filter f, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("today", today);
        if (f.text() != null) {
            String text =
                    f.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            values.put("anywhere", "%" + text + "%");
        }
        values.put("vendor", f.vendorId());
        values.put("member", f.memberId());
        values.put("system", f.systemId());
        values.put("service", f.serviceCode());
        values.put("type", f.type());
        return values;
    }
}
