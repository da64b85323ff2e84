package no.samdrift.web.ui.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.governance.decision.Decisions;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.text.Language;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.text.Texts;

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
    private Services services;

    @Inject
    private Systems systems;

    @Inject
    private Vendors vendors;

    @Inject
    private Decisions decisions;

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

    public RefField vendor(String label) {
        return new RefField(
                label,
                (text, offset, limit) -> vendors.slice(new Vendors.Filter(text, null), offset, limit).stream()
                        .map(v -> new Ref(v.id(), "", v.name()))
                        .toList());
    }

    public RefField decision(String label) {
        return new RefField(
                label,
                (text, offset, limit) ->
                        decisions.slice(new Decisions.Filter(text, null, null, null, null), offset, limit).stream()
                                .map(d -> new Ref(d.id(), "", d.number() + " " + d.title()))
                                .toList());
    }

    public List<Ref> decisionRefs() {
        return decisions.slice(Decisions.Filter.ALL, 0, ALL).stream()
                .map(d -> new Ref(d.id(), d.number(), d.title()))
                .toList();
    }

    public RefsField services(String label) {
        Language language = Language.of(Texts.locale());
        return new RefsField(
                label,
                services.all().stream()
                        .filter(s -> !s.imported())
                        .map(s -> new Ref(s.id(), s.code(), s.name(language)))
                        .toList());
    }

    public RefsField systems(String label) {
        return new RefsField(
                label,
                systems.slice(Systems.Filter.ALL, 0, ALL).stream()
                        .map(s -> new Ref(s.id(), s.code(), s.name()))
                        .toList());
    }
}
