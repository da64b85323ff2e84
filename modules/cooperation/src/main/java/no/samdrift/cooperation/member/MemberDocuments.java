package no.samdrift.cooperation.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.document.DocumentHolder;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentSearch;
import no.samdrift.kernel.search.SearchSource;

/** What hangs on a member, named by its number: documents for everybody, talk for those who see its people. */
@ApplicationScoped
class MemberDocuments implements DocumentHolder {
    private static final String KIND = "member";

    @Produces
    static final SearchSource DOCUMENTS = DocumentSearch.of(KIND, false, CooperationRight.READ, true, """
            n.code as `key`, t.name as hint, null as member_id, null as unit_id, null as system_id, null as vendor_id,
            null as person_id""", """
            (cooperation_member t join cooperation_member_number n on n.member_id = t.id
            and current_date between n.first_day and n.last_day)""");

    @Inject
    Members members;

    @Inject
    CurrentCaller current;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public DocumentPlace named(String kind, String key) {
        return at(members.byNo(key));
    }

    @Override
    public DocumentPlace placed(String kind, long id) {
        return at(members.byId(id));
    }

    private DocumentPlace at(MemberRow member) {
        Caller caller = current.get();
        Target target = Target.member(member.id());
        DocumentPlace place = DocumentPlace.of(
                KIND,
                member.id(),
                member.memberNo(),
                member.name(),
                member.id(),
                caller.may(CooperationRight.ADMINISTER, target));
        return caller.may(CooperationRight.READ_PEOPLE, target) ? place : place.outside();
    }
}
