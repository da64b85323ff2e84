package no.samdrift.cooperation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.data.Sql;

/** People who left so long ago that nobody needs to know them by name. */
@ApplicationScoped
@Transactional
class PersonRetention implements Retained {
    private static final String DUE = " from cooperation_person p where p.left_at < :before";

    @Inject
    People people;

    @Inject
    Sql sql;

    private record Left(long id, int version) {}

    @Override
    public Set<String> kinds() {
        return Set.of("person");
    }

    @Override
    public long count(String kind, Instant before) {
        return sql.count("select count(*)" + DUE, Map.of("before", before));
    }

    @Override
    public List<Due> oldest(String kind, Instant before, int most) {
        return sql.list(
                Due.class,
                "select cast(p.id as char) as `key`, p.name as title, p.left_at as ended" + DUE
                        + " order by p.left_at, p.id limit :most",
                Map.of("before", before, "most", most));
    }

    @Override
    public int forget(String kind, Instant before, int most) {
        List<Left> left = sql.list(
                Left.class,
                "select p.id, p.version" + DUE + " order by p.left_at, p.id limit :most",
                Map.of("before", before, "most", most));
        left.forEach(person -> people.anonymise(person.id(), person.version()));
        return left.size();
    }
}
