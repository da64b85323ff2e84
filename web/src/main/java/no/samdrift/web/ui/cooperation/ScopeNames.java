package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.refusal.NotFound;

/** How far a role reaches, in words. */
@ApplicationScoped
public class ScopeNames {
    @Inject
    private Members members;

    @Inject
    private Units units;

    @Inject
    private Instance<ScopeSource> sources;

    @Inject
    private CurrentCaller current;

    public String of(ScopeKind kind, long id) {
        try {
            return switch (kind) {
                case COOPERATION, SELF -> t("scope." + kind);
                case MEMBER -> members.byId(id).name();
                case UNIT -> {
                    var unit = units.byId(id);
                    yield unit.path() + ", " + members.byId(unit.memberId()).name();
                }
                case SYSTEM, VENDOR -> source(kind).name(id);
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
            case SYSTEM, VENDOR -> source(kind).choices(target -> current.get().may(CooperationRight.GRANT, target));
        };
    }

    private ScopeSource source(ScopeKind kind) {
        return sources.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }
}
