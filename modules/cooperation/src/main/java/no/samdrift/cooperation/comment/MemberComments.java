package no.samdrift.cooperation.comment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.search.SearchSource;

/** Comments on members, who are below those that comment. */
@Dependent
class MemberComments {
    @Produces
    static final SearchSource SEARCH = CommentSearch.of("member", CooperationRight.READ_PEOPLE, false, """
            n.code as `key`, t.name as hint, t.id as member_id, null as unit_id, null as system_id, null as vendor_id,
            null as person_id""", """
            (cooperation_member t join cooperation_member_number n on n.member_id = t.id
            and current_date between n.first_day and n.last_day)""");
}
