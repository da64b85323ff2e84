package no.samdrift.web.ui.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Ref;
import no.samdrift.web.ui.part.Choosable;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.RefsField;

/** Fields that choose among what the caller may see. */
@ApplicationScoped
public class Pickers {
    private static final int ALL = 2000;

    @Inject
    private CurrentCaller current;

    @Inject
    private Members members;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private Instance<Choosable> choosable;

    public RefField member(String label) {
        return new RefField(label, memberRefs());
    }

    public List<Ref> memberRefs() {
        return members.today().stream().map(m -> new Ref(m.id(), "", m.name())).toList();
    }

    public RefField member(String label, Right right) {
        return new RefField(label, memberRefs(right));
    }

    /** The members where the caller holds the right. */
    public List<Ref> memberRefs(Right right) {
        return memberRefs().stream()
                .filter(m -> current.get().may(right, Target.member(m.id())))
                .toList();
    }

    /** The units in use of a member; none while there is no member. */
    public List<Ref> unitRefs(Long memberId) {
        if (memberId == null) return List.of();
        return units.of(memberId).stream()
                .filter(u -> u.active() && !u.imported())
                .map(u -> new Ref(u.id(), "", u.path()))
                .toList();
    }

    public RefField person(String label) {
        return new RefField(
                label,
                (text, offset, limit) -> people.slice(People.Filter.text(text), offset, limit).stream()
                        .map(p -> new Ref(p.id(), "", p.name()))
                        .toList());
    }

    /** People where the caller holds the right. */
    public RefField person(String label, Right right) {
        if (current.get().may(right, Target.COOPERATION)) return person(label);
        List<Ref> refs = memberRefs(right).stream()
                .flatMap(m -> people.slice(new People.Filter(null, m.id(), null, null, true, false), 0, ALL).stream())
                .map(p -> new Ref(p.id(), "", p.name()))
                .toList();
        return new RefField(label, refs);
    }

    /** One of the things of a kind, looked up while one types. */
    public RefField one(String kind, String label) {
        RefField.Source all = of(kind);
        return new RefField(
                label,
                (text, offset, limit) -> all.find(text, offset, limit).stream()
                        .map(ref -> ref.code().isEmpty()
                                ? ref
                                : new Ref(ref.id(), ref.code(), ref.code() + " " + ref.name()))
                        .toList());
    }

    /** Several of the things of a kind. */
    public RefsField several(String kind, String label) {
        return new RefsField(label, of(kind).find(null, 0, ALL));
    }

    private RefField.Source of(String kind) {
        return choosable.stream()
                .filter(each -> each.kind().equals(kind))
                .map(Choosable::source)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nothing to choose of kind " + kind));
    }
}
