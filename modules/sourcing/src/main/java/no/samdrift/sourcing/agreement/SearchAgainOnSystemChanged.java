package no.samdrift.sourcing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.samdrift.catalogue.system.SystemChanged;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;

/** Who finds an agreement or a vendor hangs on the systems: the search reads them anew when one moves. */
@ApplicationScoped
class SearchAgainOnSystemChanged {
    @Inject
    private Sql sql;

    @Inject
    private Changes changes;

    void on(@Observes SystemChanged changed) {
        Stream.of(changed.vendorBefore(), changed.vendor())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(vendor -> changes.put("vendor", vendor));
        sql.list(
                        Long.class,
                        "select agreement_id from sourcing_agreement_system where system_id = :id",
                        Map.of("id", changed.systemId()))
                .forEach(agreement -> changes.put("agreement", agreement));
    }
}
