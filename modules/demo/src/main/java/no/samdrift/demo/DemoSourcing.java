package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.time.Time;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementFacts;
import no.samdrift.sourcing.agreement.AgreementType;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.DeadlineKind;
import no.samdrift.sourcing.agreement.HandleDeadline;
import no.samdrift.sourcing.agreement.NoticeRule;
import no.samdrift.sourcing.agreement.PartyFacts;

/** Agreements that began so many months ago, so that some deadline is always near and some are far. */
@ApplicationScoped
@Transactional
class DemoSourcing {
    @Inject
    private DemoFiles files;

    @Inject
    private Agreements agreements;

    @Inject
    private DemoFields fields;

    @Inject
    private DemoVendors vendors;

    @Inject
    private Members members;

    @Inject
    private People people;

    @Inject
    private Time time;

    private final Map<String, Long> byUsername = new HashMap<>();

    void put() {
        people.find(People.Filter.ALL, null, 200).items().forEach(p -> byUsername.put(p.username(), p.id()));
        files.rows("agreements").forEach(this::agreement);
    }

    /** Somebody has seen to the new competition. */
    private void handled(AgreementDetails agreement, String note) {
        agreement.deadlines().stream()
                .filter(d -> d.kind() == DeadlineKind.RETENDER)
                .forEach(d -> agreements.handle(d.agreementId(), new HandleDeadline(d.kind(), d.on(), note)));
    }

    private void agreement(NamedCsvRecord row) {
        LocalDate from = time.today().withDayOfMonth(1).minusMonths(number(row, "monthsAgo"));
        var agreement = agreements.register(new AgreementFacts(
                row.getField("number"),
                row.getField("title"),
                vendors.id(row.getField("vendor")),
                AgreementType.valueOf(row.getField("type")),
                byUsername.get(row.getField("responsible")),
                from,
                number(row, "term"),
                number(row, "options"),
                number(row, "optionMonths"),
                number(row, "used"),
                number(row, "optionNotice"),
                number(row, "renewal"),
                number(row, "notice"),
                NoticeRule.valueOf(row.getField("rule")),
                number(row, "lead"),
                row.getField("price").isEmpty() ? null : new BigDecimal(row.getField("price")),
                null,
                DemoFiles.words(row, "parties").stream()
                        .map(no -> new PartyFacts(members.byNo(no).id(), from, null))
                        .toList(),
                DemoFiles.words(row, "services"),
                DemoFiles.words(row, "systems"),
                null,
                fields.of("agreement", row.getField("number"))));
        if (!row.getField("handled").isEmpty()) handled(agreement, row.getField("handled"));
    }

    private static Integer number(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
