package no.samdrift.cooperation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.PersonNames;
import no.samdrift.kernel.data.Sql;

/** As they are called now. */
@ApplicationScoped
class NamesOfPeople implements PersonNames {
    @Inject
    Sql sql;

    private record Named(long id, String name) {}

    @Override
    public Map<Long, String> of(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        String known = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return sql.list(Named.class, "select id, name from cooperation_person where id in (" + known + ")").stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }
}
