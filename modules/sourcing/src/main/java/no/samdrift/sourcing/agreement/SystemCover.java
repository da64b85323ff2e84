package no.samdrift.sourcing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.catalogue.system.AgreementCover;
import no.samdrift.kernel.data.Sql;

/** Which systems have an agreement, for the floor of the systems; one on processing of data alone is not enough. */
@ApplicationScoped
class SystemCover implements AgreementCover {
    private final Sql sql;

    protected SystemCover() {
        this(null);
    }

    @Inject
    SystemCover(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<Long> covered(LocalDate day) {
        String holding = sql
                .list(
                        StoredAgreement.class,
                        AgreementQuery.ROW + " where a.type <> 'DATA_PROCESSING'",
                        Map.of("today", day))
                .stream()
                .filter(a -> AgreementDeadlines.status(a.terms(), day) != AgreementStatus.ENDED)
                .map(a -> String.valueOf(a.id()))
                .collect(Collectors.joining(","));
        if (holding.isEmpty()) return Set.of();
        return new HashSet<>(sql.list(
                Long.class,
                "select distinct system_id from sourcing_agreement_system where agreement_id in (" + holding + ")"));
    }
}
