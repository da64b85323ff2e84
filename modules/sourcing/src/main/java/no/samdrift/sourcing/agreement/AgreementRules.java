package no.samdrift.sourcing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Days;
import no.samdrift.sourcing.SourcingRight;

/** What must hold before an agreement is written. */
@ApplicationScoped
class AgreementRules {
    @Inject
    CurrentCaller current;

    @Inject
    Sql sql;

    @Inject
    Members members;

    @Inject
    Systems systems;

    void check(AgreementFacts f, long own) {
        terms(f);
        if (count("sourcing_agreement where number = :key and id <> :own", f.number(), own) > 0)
            throw RuleBroken.at("number", "numberTaken", f.number());
        if (count("sourcing_vendor where id = :key", f.vendorId(), 0) == 0)
            throw RuleBroken.at("vendorId", "unknownVendor");
        if (f.responsibleId() != null && count("cooperation_person where id = :key", f.responsibleId(), 0) == 0)
            throw RuleBroken.at("responsibleId", "unknownPerson");
        for (int i = 0; i < f.parties().size(); i++)
            party("parties[" + i + "]", f.parties().get(i));
        for (int i = 0; i < f.services().size(); i++)
            if (count("catalogue_service where code = :key", f.services().get(i), 0) == 0)
                throw RuleBroken.at(
                        "services[" + i + "]", "unknownService", f.services().get(i));
        for (int i = 0; i < f.systems().size(); i++)
            if (systems.find(f.systems().get(i)).isEmpty())
                throw RuleBroken.at(
                        "systems[" + i + "]", "unknownSystem", f.systems().get(i));
    }

    static void terms(AgreementFacts f) {
        Days.check("validFrom", f.validFrom());
        if (f.termMonths() == null && (f.optionCount() > 0 || f.renewalMonths() != null))
            throw RuleBroken.at("termMonths", "termNeeded");
        if (f.type() == AgreementType.SSA_R && f.termMonths() == null)
            throw RuleBroken.at("termMonths", "frameworkNeedsTerm");
        if (f.optionCount() > 0 && f.optionMonths() == 0) throw RuleBroken.at("optionMonths", "required");
        if (f.optionsUsed() > f.optionCount()) throw RuleBroken.at("optionsUsed", "moreOptionsThanAgreed");
    }

    private void party(String path, PartyFacts party) {
        Days.check(path + ".validFrom", party.validFrom());
        Days.check(path + ".validTo", party.validTo());
        members.byId(party.memberId());
        if (party.validTo() != null && party.validTo().isBefore(party.validFrom()))
            throw RuleBroken.at(path + ".validTo", "daysOutOfOrder", party.validFrom());
    }

    private long count(String fromWhere, Object key, long own) {
        return sql.count("select count(*) from " + fromWhere, Map.of("key", key, "own", own));
    }

    /** An agreement binds each of its parties, so the right is asked at all of them. */
    void requireWrite(List<PartyFacts> parties) {
        if (parties.isEmpty()) current.get().require(SourcingRight.WRITE_AGREEMENTS, Target.COOPERATION);
        for (PartyFacts party : parties)
            current.get().require(SourcingRight.WRITE_AGREEMENTS, Target.member(party.memberId()));
    }
}
