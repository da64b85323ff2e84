package no.samdrift.catalogue.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.access.ScopePlace;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Sql;

/** Where systems stand, for grants that are limited to one. */
@ApplicationScoped
class SystemPlace implements ScopePlace {
    @Inject
    private Sql sql;

    private record Place(Long memberId, Long unitId) {}

    @Override
    public ScopeKind kind() {
        return ScopeKind.SYSTEM;
    }

    @Override
    public Optional<Target> of(long id) {
        return sql.first(
                        Place.class, "select member_id, unit_id from catalogue_system where id = :id", Map.of("id", id))
                .map(place -> new Target(place.memberId(), place.unitId(), id, null, null));
    }
}
