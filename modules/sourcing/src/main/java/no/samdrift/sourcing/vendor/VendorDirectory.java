package no.samdrift.sourcing.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.catalogue.system.VendorNames;
import no.samdrift.kernel.data.Sql;

/** Names of vendors for the floors below. */
@ApplicationScoped
class VendorDirectory implements VendorNames, no.samdrift.servicedesk.incident.VendorNames {
    @Inject
    Sql sql;

    private record Named(long id, String name) {}

    @Override
    public Map<Long, String> names(Set<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        String in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return sql.list(Named.class, "select id, name from sourcing_vendor where id in (" + in + ")").stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    @Override
    public Optional<String> name(long vendorId) {
        return Optional.ofNullable(names(Set.of(vendorId)).get(vendorId));
    }
}
