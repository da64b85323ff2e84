package no.samdrift.sourcing.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Versioned;

/**
 * An agreement with its terms, its neighbours and what it asks for.
 *
 * @param decision what it rests on, null where none is named
 * @param signedOn null where it is not signed, or not known to be
 */
public record AgreementDetails(
        AgreementRow agreement,
        AgreementTerms terms,
        String note,
        List<Party> parties,
        List<Ref> services,
        List<Ref> systems,
        List<DeadlineRow> deadlines,
        List<HandledDeadline> handled,
        NamedDecision decision,
        LocalDate signedOn)
        implements Versioned {
    @Override
    public int version() {
        return agreement.version();
    }

    /** By when the vendor must be told of the next option; empty where there is none to use. */
    public Optional<DeadlineRow> optionDay() {
        return deadlines.stream().filter(d -> d.kind() == DeadlineKind.OPTION).findFirst();
    }

    /** What an approval of the next option is about, as {@code option-1}. */
    public String nextOption() {
        return "option-" + (terms.optionsUsed() + 1);
    }

    /** What a form starts from. */
    public AgreementFacts facts() {
        return new AgreementFacts(
                agreement.number(),
                agreement.title(),
                agreement.vendorId(),
                terms.type(),
                agreement.responsibleId(),
                terms.validFrom(),
                terms.termMonths(),
                terms.optionCount(),
                terms.optionMonths(),
                terms.optionsUsed(),
                terms.optionNoticeMonths(),
                terms.renewalMonths(),
                terms.noticeMonths(),
                terms.noticeRule(),
                terms.leadTimeMonths(),
                agreement.yearlyPrice(),
                note,
                parties.stream().map(Party::facts).toList(),
                services.stream().map(Ref::code).toList(),
                systems.stream().map(Ref::code).toList(),
                decision == null ? null : decision.id(),
                agreement.own());
    }
}
