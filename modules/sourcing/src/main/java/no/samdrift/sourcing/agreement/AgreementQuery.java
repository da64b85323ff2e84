package no.samdrift.sourcing.agreement;

import java.util.List;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Where;

/** The one query behind list, count, page, export and deadlines of agreements. */
final class AgreementQuery {
    static final Rows<StoredAgreement> ROWS =
            new Rows<>(StoredAgreement.class, """
            a.id, a.version, a.number, a.title, a.vendor_id, v.name as vendor, a.type, a.responsible_id,
            r.name as responsible, a.valid_from, a.term_months, a.option_count, a.option_months, a.options_used,
            a.option_notice_months, a.renewal_months, a.notice_months, a.notice_rule, a.lead_time_months,
            a.terminated_on, a.yearly_price, a.note,
            (select group_concat(distinct c.code order by c.code separator ', ')
                from sourcing_agreement_party p
                join cooperation_member_number c on c.member_id = p.member_id
                    and :today between c.first_day and c.last_day
                where p.agreement_id = a.id and (p.valid_to is null or p.valid_to >= :today)) as parties, a.decision_id, a.signed_on""", """
            sourcing_agreement a join cooperation_organisation v on v.id = a.vendor_id
            left join cooperation_person r on r.id = a.responsible_id""", Order.rising(List.of("a.number"), a -> List.of(a.number())));

    private AgreementQuery() {}

    /** R6. */
    static Where visible(Visibility visible) {
        if (visible.everything()) return Where.anything();
        return Where.visible("""
                (exists (select 1 from sourcing_agreement_party p where p.agreement_id = a.id and %s)
                 or exists (select 1 from sourcing_agreement_system x join catalogue_system s on s.id = x.system_id
                    where x.agreement_id = a.id and %s))""".formatted(
                        visible.where(new Visibility.Columns("p.member_id", null, null, null, null)),
                        visible.where(new Visibility.Columns(null, "s.unit_id", "s.id", null, "s.owner_id"))));
    }

    static Where where(Where visible, Agreements.Filter f) {
        String text = Where.containing(f.text());
        return visible.ifGiven("a.number like ? or a.title like ? or v.name like ?", text, text, text)
                .ifGiven("a.vendor_id = ?", f.vendorId())
                .ifGiven(
                        "exists (select 1 from sourcing_agreement_party p where p.agreement_id = a.id"
                                + " and p.member_id = ?)",
                        f.memberId())
                .ifGiven(
                        "exists (select 1 from sourcing_agreement_system x where x.agreement_id = a.id"
                                + " and x.system_id = ?)",
                        f.systemId())
                .ifGiven(
                        "exists (select 1 from sourcing_agreement_service x join catalogue_service y"
                                + " on y.id = x.service_id where x.agreement_id = a.id and y.code = ?)",
                        f.serviceCode())
                .ifGiven("a.type = ?", f.type())
                .ifGiven("a.decision_id = ?", f.decisionId());
    }
}
