package no.samdrift.cooperation.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.search.SearchSource;

/** People as the search knows them: name, e-mail, title. */
@Dependent
class PersonSearch {
    @Produces
    static final SearchSource SOURCE = new SearchSource("person", CooperationRight.READ_PEOPLE, false, """
            x.id, cast(x.id as char) as `key`, x.name as title, concat_ws(', ', x.title, m.name) as hint, x.email as text,
            x.member_id, x.unit_id, null as system_id, x.vendor_id, x.id as person_id, 1 as `rank`
            from cooperation_person x left join cooperation_member m on m.id = x.member_id where x.active""");
}
