package no.samdrift.sourcing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.approval.ApprovalRow;
import no.samdrift.cooperation.approval.ApprovalStatus;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/** What the steps of an agreement's life rest on: an approval, a decision (R8, R9). */
@ApplicationScoped
class AgreementBasis {
    @Inject
    Approvals approvals;

    @Inject
    Instance<DecisionSource> decisions;

    @Inject
    Time time;

    /** The decision of an id; empty where there is none. */
    Optional<NamedDecision> decision(Long id) {
        if (id == null) return Optional.empty();
        return decisions.stream().flatMap(source -> source.named(id).stream()).findFirst();
    }

    /** A decision must be there to be named, and adopted once the agreement is signed. */
    void check(AgreementFacts facts, LocalDate signedOn) {
        if (facts.decisionId() == null) return;
        NamedDecision named =
                decision(facts.decisionId()).orElseThrow(() -> RuleBroken.at("decisionId", "unknownDecision"));
        if (signedOn != null) adopted(named);
    }

    private static void adopted(NamedDecision decision) {
        if (!decision.adopted()) throw RuleBroken.at("decisionId", "decisionNotAdopted", decision.number());
    }

    /** R9. */
    void signing(AgreementDetails agreement, LocalDate on) {
        if (on.isAfter(time.today())) throw RuleBroken.at("signedOn", "signingDay");
        if (agreement.decision() != null && !agreement.decision().adopted())
            throw RuleBroken.at(
                    "signedOn", "decisionNotAdopted", agreement.decision().number());
    }

    /** Notice is given on a day of the agreement, once. */
    void notice(AgreementDetails agreement, LocalDate given) {
        AgreementTerms terms = agreement.terms();
        if (given == null || given.isAfter(time.today()) || given.isBefore(terms.validFrom()))
            throw RuleBroken.at("given", "noticeDay");
        if (terms.terminatedOn() != null) throw new RuleBroken("noticeGivenAlready");
    }

    /** R8: what the audit is told of what the use of the option rests on. */
    Map<String, Object> option(AgreementDetails agreement, UseOption use) {
        AgreementTerms terms = agreement.terms();
        if (!terms.optionLeft() || terms.terminatedOn() != null) throw new RuleBroken("noOptionLeft");
        if (agreement.agreement().status() == AgreementStatus.ENDED) throw new RuleBroken("agreementEnded");
        DeadlineRow day = agreement.optionDay().orElseThrow(() -> new RuleBroken("noOptionLeft"));
        if (day.daysLeft() < 0 && use.reason() == null)
            throw RuleBroken.at("reason", "optionDayPassed", -day.daysLeft());
        Map<String, Object> basis = new LinkedHashMap<>();
        basis.put("options_used", terms.optionsUsed() + 1);
        if (use.reason() != null) basis.put("reason", use.reason());
        if (use.decisionId() != null) {
            NamedDecision named =
                    decision(use.decisionId()).orElseThrow(() -> RuleBroken.at("decisionId", "unknownDecision"));
            adopted(named);
            basis.put("decision", named.number());
            return basis;
        }
        ApprovalRow approval = approvals
                .latest("agreement", agreement.agreement().id(), agreement.nextOption())
                .filter(row -> row.status() == ApprovalStatus.APPROVED)
                .orElseThrow(() -> RuleBroken.at("decisionId", "optionNotApproved"));
        basis.put("approval", approval.question());
        return basis;
    }
}
