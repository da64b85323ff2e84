package no.samdrift.sourcing.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.kernel.document.DocumentSearch;
import no.samdrift.kernel.own.OwnKind;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.sourcing.SourcingRight;

/** Agreements as the search knows them, placed by their parties and the systems they cover. */
@Dependent
class AgreementSearch {
    private static final String PLACED = """
            (select group_concat(distinct p.member_id) from sourcing_agreement_party p where p.agreement_id = t.id) as member_id,
            (select group_concat(distinct s.unit_id) from sourcing_agreement_system y
                join catalogue_system s on s.id = y.system_id where y.agreement_id = t.id) as unit_id,
            (select group_concat(distinct s.id) from sourcing_agreement_system y
                join catalogue_system s on s.id = y.system_id where y.agreement_id = t.id) as system_id,
            null as vendor_id,
            (select group_concat(distinct s.owner_id) from sourcing_agreement_system y
                join catalogue_system s on s.id = y.system_id where y.agreement_id = t.id) as person_id""";

    @Produces
    static final OwnKind OWN = new OwnKind("agreement", SourcingRight.READ_AGREEMENTS);

    @Produces
    static final SearchSource SOURCE = new SearchSource(
            "agreement", SourcingRight.READ_AGREEMENTS, false, """
            x.id, cast(x.id as char) as `key`, x.title, concat_ws(', ', x.number, v.name) as hint, x.number as text,
            %s, 1 as `rank`
            from sourcing_agreement x join cooperation_organisation v on v.id = x.vendor_id
            where true""".formatted(PLACED.replace("t.id", "x.id")));

    @Produces
    static final SearchSource DOCUMENTS = DocumentSearch.of(
            "agreement",
            false,
            SourcingRight.READ_AGREEMENTS,
            false,
            "cast(t.id as char) as `key`, concat_ws(' ', t.number, t.title) as hint, " + PLACED,
            "sourcing_agreement t");

    @Produces
    static final SearchSource COMMENTS = CommentSearch.of(
            "agreement",
            SourcingRight.READ_AGREEMENTS,
            false,
            "cast(t.id as char) as `key`, concat_ws(' ', t.number, t.title) as hint, " + PLACED,
            "sourcing_agreement t");
}
