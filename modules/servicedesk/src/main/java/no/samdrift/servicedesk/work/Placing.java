package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.RuleBroken;

/** Finds what a report names: member, service, system, the person concerned. */
@ApplicationScoped
public class Placing {
    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Members members;

    @Inject
    Services services;

    @Inject
    Systems systems;

    record Reporter(long id, Long memberId, Long unitId) {}

    /** What a report names: a member's number, the codes of service and system, and the person concerned, if any. */
    public record Named(String memberNo, String service, String system, String reporter) {}

    /** Asks for the right before it tells whether reporter or system exist; those out of sight are unknown like no others. */
    public Place of(Named log, Right right) {
        MemberRow member =
                members.find(log.memberNo()).orElseThrow(() -> RuleBroken.at("memberNo", "unknown", log.memberNo()));
        long service = service(log.service()).id();
        boolean named = log.system() != null && !log.system().isBlank();
        Long system = named ? systems.inSight(log.system(), member.id()).orElse(null) : null;
        Optional<Reporter> reporter = reporter(log.reporter(), member.id(), system, right);
        Place place = new Place(
                member.id(),
                reporter.map(Reporter::unitId).orElse(null),
                service,
                system,
                null,
                reporter.map(Reporter::id).orElse(null));
        current.get().require(right, place.target());
        if (named && system == null) throw RuleBroken.at("system", "unknown", log.system());
        return place;
    }

    public ServiceRow service(String code) {
        return services.find(code)
                .filter(ServiceRow::active)
                .orElseThrow(() -> RuleBroken.at("service", "unknown", code));
    }

    /** A system of that member, by its code. */
    public Long system(String code, long memberId) {
        if (code == null || code.isBlank()) return null;
        return sql.first(
                        Long.class,
                        "select id from catalogue_system where code = :code and member_id = :member",
                        Map.of("code", code, "member", memberId))
                .orElseThrow(() -> RuleBroken.at("system", "unknown", code));
    }

    private Optional<Reporter> reporter(String who, long memberId, Long system, Right right) {
        Caller caller = current.get();
        String select = "select p.id, p.member_id, p.unit_id from cooperation_person p";
        if (who == null || who.isBlank())
            return sql.first(Reporter.class, select + " where p.id = :id", Map.of("id", caller.personId()))
                    .filter(r -> Objects.equals(r.memberId(), memberId));
        Optional<Reporter> found = sql.first(
                        Reporter.class,
                        select + " left join cooperation_account a on a.person_id = p.id where p.active"
                                + " and (a.username = :who or p.email = :who or p.id = :id)",
                        Map.of("who", who, "id", who.matches("\\d{1,18}") ? Long.parseLong(who) : 0L))
                .filter(r -> caller.may(right, new Target(r.memberId(), r.unitId(), system, null, r.id())));
        if (found.isEmpty() && !reachesOthers(caller, memberId, system, right)) throw new NotAllowed(right);
        if (!Objects.equals(
                found.orElseThrow(() -> RuleBroken.at("reporter", "unknown", who))
                        .memberId(),
                memberId)) throw RuleBroken.at("reporter", "reporterOfOtherMember");
        return found;
    }

    /** Whether the caller may report for anybody there but oneself: who may not learns nothing of names. */
    private boolean reachesOthers(Caller caller, long memberId, Long system, Right right) {
        var unit = new Visibility.Columns(null, "u.id", null, null, null);
        return caller.may(right, new Target(memberId, null, system, null, null))
                || sql.count(
                                "select count(*) from cooperation_unit u where u.member_id = :member and "
                                        + caller.visible(right).where(unit),
                                Map.of("member", memberId))
                        > 0;
    }
}
