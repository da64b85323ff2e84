package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;

/** The practices of this house, and which of their cases the caller may see. */
@ApplicationScoped
public class CaseKinds {
    @Inject
    Instance<CaseKind<?>> kinds;

    @Inject
    CurrentCaller current;

    @Inject
    Restrictions restrictions;

    @Inject
    Sql sql;

    List<CaseKind<?>> all() {
        return kinds.stream()
                .<CaseKind<?>>map(kind -> kind)
                .sorted(Comparator.comparing(CaseKind::kind))
                .toList();
    }

    CaseKind<?> named(String kind) {
        return all().stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no practice is called " + kind));
    }

    /** Predicate over the practice's own table: what the right of the practice reaches, but for what is kept to some. */
    public String visible(CaseKind<?> kind, String alias) {
        return "(" + current.get().visible(kind.read()).where(kind.columns(alias)) + restrictions.seen(alias + ".id")
                + ")";
    }

    /** The id behind a number, if the caller may see the case. */
    long visibleId(CaseKind<?> kind, String number) {
        return sql.first(
                        Long.class,
                        "select i.id from " + kind.table() + " i where i.number = :number and " + visible(kind, "i"),
                        Map.of("number", number == null ? "" : number))
                .orElseThrow(() -> new NotFound(kind.kind(), number));
    }

    /** Whether the right reaches this very case, which the caller may see. */
    boolean reaches(CaseKind<?> kind, Right right, long id) {
        Visibility visible = current.get().visible(right);
        return visible.everything()
                || sql.count(
                                "select count(*) from " + kind.table() + " i where i.id = :id and "
                                        + visible.where(kind.columns("i")),
                                Map.of("id", id))
                        == 1;
    }
}
