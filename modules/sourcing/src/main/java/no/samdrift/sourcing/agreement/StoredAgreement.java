package no.samdrift.sourcing.agreement;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.samdrift.kernel.own.OwnValues;

/** An agreement as the table holds it; what is computed of it is computed here. */
record StoredAgreement(
        long id,
        int version,
        String number,
        String title,
        long vendorId,
        String vendor,
        AgreementType type,
        Long responsibleId,
        String responsible,
        LocalDate validFrom,
        Integer termMonths,
        int optionCount,
        int optionMonths,
        int optionsUsed,
        int optionNoticeMonths,
        Integer renewalMonths,
        int noticeMonths,
        NoticeRule noticeRule,
        int leadTimeMonths,
        LocalDate terminatedOn,
        BigDecimal yearlyPrice,
        String note,
        String parties,
        Long decisionId,
        LocalDate signedOn,
        @Nullable OwnValues own) {

    AgreementTerms terms() {
        return new AgreementTerms(
                type,
                validFrom,
                termMonths,
                optionCount,
                optionMonths,
                optionsUsed,
                optionNoticeMonths,
                renewalMonths,
                noticeMonths,
                noticeRule,
                leadTimeMonths,
                terminatedOn);
    }

    AgreementFacts facts(List<PartyFacts> among, List<String> services, List<String> systems) {
        return new AgreementFacts(
                number,
                title,
                vendorId,
                type,
                responsibleId,
                validFrom,
                termMonths,
                optionCount,
                optionMonths,
                optionsUsed,
                optionNoticeMonths,
                renewalMonths,
                noticeMonths,
                noticeRule,
                leadTimeMonths,
                yearlyPrice,
                note,
                among,
                services,
                systems,
                decisionId,
                own);
    }

    AgreementRow row(LocalDate today, List<HandledDeadline> handled) {
        AgreementTerms terms = terms();
        var next = deadlines(today, handled).stream().filter(DeadlineRow::open).findFirst();
        return new AgreementRow(
                id,
                version,
                number,
                title,
                vendorId,
                vendor,
                type,
                responsibleId,
                responsible,
                validFrom,
                AgreementDeadlines.endsOn(terms, today),
                AgreementDeadlines.status(terms, today),
                next.map(DeadlineRow::kind).orElse(null),
                next.map(DeadlineRow::on).orElse(null),
                yearlyPrice,
                parties,
                own);
    }

    List<DeadlineRow> deadlines(LocalDate today, List<HandledDeadline> handled) {
        return AgreementDeadlines.of(terms(), today).stream()
                .map(d -> new DeadlineRow(
                        id,
                        number,
                        title,
                        vendorId,
                        vendor,
                        d.kind(),
                        d.on(),
                        d.about(),
                        ChronoUnit.DAYS.between(today, d.on()),
                        handled.stream()
                                .filter(h -> h.agreementId() == id && h.is(d))
                                .map(HandledDeadline::note)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
