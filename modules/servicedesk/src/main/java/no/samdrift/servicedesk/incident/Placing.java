package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.incident.Incident.Place;

/** Finds what a report names: member, service, system, the person concerned. */
@ApplicationScoped
class Placing {
    private final Sql sql;
    private final CurrentCaller current;
    private final Members members;
    private final Services services;

    protected Placing() {
        this(null, null, null, null);
    }

    @Inject
    Placing(Sql sql, CurrentCaller current, Members members, Services services) {
        this.sql = sql;
        this.current = current;
        this.members = members;
        this.services = services;
    }

    record Reporter(long id, Long memberId, Long unitId) {}

    Place of(LogIncident log) {
        MemberRow member =
                members.find(log.memberNo()).orElseThrow(() -> RuleBroken.at("memberNo", "unknown", log.memberNo()));
        Optional<Reporter> reporter = reporter(log.reporter(), member.id());
        return new Place(
                member.id(),
                reporter.map(Reporter::unitId).orElse(null),
                service(log.service()).id(),
                system(log.system(), member.id()),
                reporter.map(Reporter::id).orElse(null));
    }

    ServiceRow service(String code) {
        return services.find(code)
                .filter(ServiceRow::active)
                .orElseThrow(() -> RuleBroken.at("service", "unknown", code));
    }

    /** A system of that member, by its code. */
    Long system(String code, long memberId) {
        if (code == null || code.isBlank()) return null;
        return sql.first(
                        Long.class,
                        "select id from catalogue_system where code = :code and member_id = :member",
                        Map.of("code", code, "member", memberId))
                .orElseThrow(() -> RuleBroken.at("system", "unknown", code));
    }

    private Optional<Reporter> reporter(String who, long memberId) {
        Caller caller = current.get();
        String select = "select p.id, p.member_id, p.unit_id from cooperation_person p";
        if (who == null || who.isBlank())
            return sql.first(Reporter.class, select + " where p.id = :id", Map.of("id", caller.personId()))
                    .filter(r -> Objects.equals(r.memberId(), memberId));
        Reporter found = sql.first(
                        Reporter.class,
                        select + " left join cooperation_account a on a.person_id = p.id where p.active"
                                + " and (a.username = :who or p.email = :who or p.id = :id)",
                        Map.of("who", who, "id", who.matches("\\d{1,18}") ? Long.parseLong(who) : 0L))
                .orElseThrow(() -> RuleBroken.at("reporter", "unknown", who));
        if (!Objects.equals(found.memberId(), memberId)) throw RuleBroken.at("reporter", "reporterOfOtherMember");
        return Optional.of(found);
    }
}
