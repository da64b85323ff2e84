package no.samdrift.governance.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.document.DocumentSearch;
import no.samdrift.kernel.own.OwnKind;
import no.samdrift.kernel.search.SearchSource;

/** Decisions as the search knows them; who may read them reads them all. */
@Dependent
class DecisionSearch {
    @Produces
    static final OwnKind OWN = new OwnKind("decision", GovernanceRight.READ);

    @Produces
    static final SearchSource SOURCE = new SearchSource("decision", GovernanceRight.READ, true, """
            x.id, cast(x.id as char) as `key`, x.title, concat_ws(', ', x.number, x.body) as hint,
            concat_ws(' ', x.number, left(x.text, 4000)) as text,
            null as member_id, null as unit_id, null as system_id, null as vendor_id, null as person_id,
            if(x.status = 'OPEN', 1, 0) as `rank`
            from governance_decision x where true""");

    @Produces
    static final SearchSource DOCUMENTS =
            DocumentSearch.of("decision", false, GovernanceRight.READ, true, """
            cast(t.id as char) as `key`, concat_ws(' ', t.number, t.title) as hint,
            null as member_id, null as unit_id, null as system_id, null as vendor_id, null as person_id""", "governance_decision t");

    @Produces
    static final SearchSource COMMENTS =
            CommentSearch.of("decision", GovernanceRight.READ, true, """
            cast(t.id as char) as `key`, concat_ws(' ', t.number, t.title) as hint,
            null as member_id, null as unit_id, null as system_id, null as vendor_id, null as person_id""", "governance_decision t");
}
