package no.samdrift.catalogue.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.organisation.Organisations;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Days;

/** What must hold before a system is written: R2 to R4, and that its neighbours exist. */
@ApplicationScoped
class SystemRules {
    @Inject
    Sql sql;

    @Inject
    Members members;

    @Inject
    Units units;

    @Inject
    Organisations organisations;

    void check(SystemFacts f, long own) {
        dates(f);
        members.byId(f.memberId());
        if (f.unitId() != null && units.byId(f.unitId()).memberId() != f.memberId())
            throw RuleBroken.at("unitId", "unitOfOtherMember");
        if (count("catalogue_system where code = :key and id <> :own", f.code(), own) > 0)
            throw RuleBroken.at("code", "codeTaken", f.code());
        person("ownerId", f.ownerId());
        person("administratorId", f.administratorId());
        if (f.vendorId() != null && !organisations.exists(f.vendorId()))
            throw RuleBroken.at("vendorId", "unknownVendor");
        for (int i = 0; i < f.services().size(); i++) {
            String code = f.services().get(i);
            if (count("catalogue_service where code = :key", code, 0) == 0)
                throw RuleBroken.at("services[" + i + "]", "unknownService", code);
        }
    }

    static void dates(SystemFacts f) {
        Days.check("inUseFrom", f.inUseFrom());
        Days.check("phaseOutFrom", f.phaseOutFrom());
        Days.check("retiredOn", f.retiredOn());
        if (f.lifecycle() == Lifecycle.RETIRED && f.retiredOn() == null)
            throw RuleBroken.at("retiredOn", "retiredWithoutDay");
        inOrder("phaseOutFrom", f.inUseFrom(), f.phaseOutFrom());
        inOrder("retiredOn", f.phaseOutFrom(), f.retiredOn());
        inOrder("retiredOn", f.inUseFrom(), f.retiredOn());
    }

    private static void inOrder(String field, LocalDate earlier, LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier))
            throw RuleBroken.at(field, "daysOutOfOrder", earlier);
    }

    private void person(String field, Long id) {
        if (id != null && count("cooperation_person where id = :key", id, 0) == 0)
            throw RuleBroken.at(field, "unknownPerson");
    }

    private long count(String fromWhere, Object key, long own) {
        return sql.count("select count(*) from " + fromWhere, Map.of("key", key, "own", own));
    }
}
