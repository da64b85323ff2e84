package no.samdrift.catalogue.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.own.FieldType;
import no.samdrift.kernel.own.OwnKind;
import no.samdrift.kernel.own.OwnNeighbours;
import no.samdrift.kernel.register.Where;

/** Systems that stand in own fields: seen by whoever sees them in the list. They may have own fields themselves. */
@ApplicationScoped
class SystemsInFields implements OwnNeighbours {
    @Produces
    static final OwnKind OWN = new OwnKind("system", SystemRight.READ);

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Override
    public FieldType type() {
        return FieldType.SYSTEM;
    }

    @Override
    public List<Ref> seen(Collection<Long> ids) {
        if (!current.get().anywhere(SystemRight.READ)) return List.of();
        return refs(ids);
    }

    @Override
    public List<Ref> named() {
        return current.get().anywhere(SystemRight.READ) ? refs(null) : List.of();
    }

    private List<Ref> refs(Collection<Long> ids) {
        Where seen = Where.visible(current.get().visible(SystemRight.READ).where(SystemQuery.PLACED))
                .in("s.id", ids);
        return sql.list(
                Ref.class,
                "select s.id, s.code, s.name from catalogue_system s where " + seen.text() + " order by s.name",
                seen.values());
    }
}
