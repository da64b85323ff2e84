package no.samdrift.sourcing.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.sourcing.SourcingRight;

/** Agreements as the search knows them, placed by their parties and the systems they cover. */
@Dependent
class AgreementSearch {
    @Produces
    static final SearchSource SOURCE = new SearchSource("agreement", SourcingRight.READ_AGREEMENTS, false, """
            x.id, cast(x.id as char) as `key`, x.title, concat_ws(', ', x.number, v.name) as hint, x.number as text,
            (select group_concat(distinct p.member_id) from sourcing_agreement_party p where p.agreement_id = x.id) as member_id,
            (select group_concat(distinct s.unit_id) from sourcing_agreement_system y
                join catalogue_system s on s.id = y.system_id where y.agreement_id = x.id) as unit_id,
            (select group_concat(distinct s.id) from sourcing_agreement_system y
                join catalogue_system s on s.id = y.system_id where y.agreement_id = x.id) as system_id,
            null as vendor_id,
            (select group_concat(distinct s.owner_id) from sourcing_agreement_system y
                join catalogue_system s on s.id = y.system_id where y.agreement_id = x.id) as person_id,
            1 as `rank`
            from sourcing_agreement x join cooperation_organisation v on v.id = x.vendor_id where true""");
}
