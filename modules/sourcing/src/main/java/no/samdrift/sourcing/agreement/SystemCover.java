package no.samdrift.sourcing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.catalogue.system.AgreementCover;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.register.Where;

/** Which systems have an agreement, for the floor of the systems; one on processing of data alone is not enough. */
@ApplicationScoped
class SystemCover implements AgreementCover {
    @Inject
    Sql sql;

    @Override
    public Set<Long> covered(LocalDate day) {
        Where binding = Where.visible("a.type <> 'DATA_PROCESSING'").with("today", day);
        String holding = AgreementQuery.ROWS.all(sql, binding).stream()
                .filter(a -> AgreementDeadlines.status(a.terms(), day) != AgreementStatus.ENDED)
                .map(a -> String.valueOf(a.id()))
                .collect(Collectors.joining(","));
        if (holding.isEmpty()) return Set.of();
        return new HashSet<>(sql.list(
                Long.class,
                "select distinct system_id from sourcing_agreement_system where agreement_id in (" + holding + ")"));
    }
}
