package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.vendor.Vendors;

/** How far a role reaches, in words. */
@ApplicationScoped
public class ScopeNames {
    private static final int ALL = 2000;

    @Inject
    private Members members;

    @Inject
    private Units units;

    @Inject
    private Systems systems;

    @Inject
    private Vendors vendors;

    @Inject
    private CurrentCaller current;

    String of(ScopeKind kind, long id) {
        Caller caller = current.get();
        try {
            return switch (kind) {
                case COOPERATION, SELF -> t("scope." + kind);
                case MEMBER -> members.byId(id).name();
                case UNIT -> {
                    var unit = units.byId(id);
                    yield unit.path() + ", " + members.byId(unit.memberId()).name();
                }
                case SYSTEM ->
                    caller.anywhere(SystemRight.READ)
                            ? systems.byId(id).system().name()
                                    + ", "
                                    + systems.byId(id).system().member()
                            : t("scope.SYSTEM");
                case VENDOR ->
                    caller.anywhere(SourcingRight.READ_VENDORS)
                            ? vendors.byId(id).vendor().name()
                            : t("scope.VENDOR");
            };
        } catch (NotFound e) {
            return t("scope." + kind);
        }
    }

    private Stream<MemberRow> own() {
        return members.today().stream().filter(m -> current.get().may(CooperationRight.GRANT, Target.member(m.id())));
    }

    /** The kinds of scope the caller can give something in, the widest first. */
    List<ScopeKind> kinds() {
        if (current.get().may(CooperationRight.GRANT, Target.COOPERATION))
            return List.of(ScopeKind.COOPERATION, ScopeKind.MEMBER, ScopeKind.UNIT, ScopeKind.SYSTEM, ScopeKind.VENDOR);
        return Stream.of(ScopeKind.MEMBER, ScopeKind.UNIT, ScopeKind.SYSTEM, ScopeKind.VENDOR)
                .filter(kind -> !choices(kind).isEmpty())
                .toList();
    }

    /** What a role of the kind can be limited to by the caller. */
    List<Ref> choices(ScopeKind kind) {
        if (kind == null) return List.of();
        return switch (kind) {
            case COOPERATION, SELF -> List.of();
            case MEMBER -> own().map(m -> new Ref(m.id(), "", m.name())).toList();
            case UNIT ->
                own().flatMap(m -> units.of(m.id()).stream().map(u -> new Ref(u.id(), "", m.name() + " › " + u.path())))
                        .toList();
            case SYSTEM ->
                systems.slice(Systems.Filter.ALL, 0, ALL).stream()
                        .filter(s -> current.get()
                                .may(CooperationRight.GRANT, new Target(s.memberId(), s.unitId(), s.id(), null, null)))
                        .map(s -> new Ref(s.id(), "", s.name() + ", " + s.member()))
                        .toList();
            case VENDOR ->
                vendors.slice(Vendors.Filter.ALL, 0, ALL).stream()
                        .filter(v ->
                                current.get().may(CooperationRight.GRANT, new Target(null, null, null, v.id(), null)))
                        .map(v -> new Ref(v.id(), "", v.name()))
                        .toList();
        };
    }
}
