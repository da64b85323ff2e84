package no.samdrift.cooperation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.own.FieldType;
import no.samdrift.kernel.own.OwnNeighbours;
import no.samdrift.kernel.register.Where;

/** People who stand in own fields: seen by whoever sees them in the list. */
@ApplicationScoped
class PeopleInFields implements OwnNeighbours {
    @Inject
    People people;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Override
    public FieldType type() {
        return FieldType.PERSON;
    }

    @Override
    public List<Ref> seen(Collection<Long> ids) {
        if (!current.get().anywhere(CooperationRight.READ_PEOPLE)) return List.of();
        Where seen = Where.visible(
                        current.get().visible(CooperationRight.READ_PEOPLE).where(People.PLACED))
                .in("p.id", ids);
        return sql.list(
                Ref.class,
                "select p.id, cast(p.id as char) as code, p.name from cooperation_person p where " + seen.text(),
                seen.values());
    }

    @Override
    public List<Ref> named() {
        return people.named();
    }
}
