package no.samdrift.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Sql;

/** The names of what {@link AuditNamed} tells of. */
@ApplicationScoped
public class AuditNames {
    @Inject
    Instance<AuditNamed> all;

    @Inject
    Sql sql;

    /** @param page the last part of its page's address, where its kind has pages */
    public record Named(long id, String name, String page) {}

    public Set<String> kinds() {
        return all.stream().map(AuditNamed::kind).collect(Collectors.toSet());
    }

    /** By their ids; those that are no more are left out. */
    public List<Named> of(String kind, Collection<Long> ids) {
        String known = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        if (known.isEmpty()) return List.of();
        return all.stream()
                .filter(each -> each.kind().equals(kind))
                .flatMap(each ->
                        sql.list(Named.class, "select " + each.select() + " where x.id in (" + known + ")").stream())
                .toList();
    }
}
