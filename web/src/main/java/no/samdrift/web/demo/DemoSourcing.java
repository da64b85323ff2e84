package no.samdrift.web.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.time.Time;
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
    private Agreements agreements;

    @Inject
    private DemoVendors vendors;

    @Inject
    private Members members;

    @Inject
    private People people;

    @Inject
    private Time time;

    void put() {
        Long responsible = people.find(People.Filter.text("Astrid Rinnan"), null, 1).items().stream()
                .findFirst()
                .map(p -> p.id())
                .orElse(null);
        DemoTable.rows("agreements").forEach(row -> agreement(row, responsible));
        handled("AVT-011", "Konkurranse om ny bistandsavtale er kunngjort.");
        handled("AVT-005", "Behovet er meldt inn til fagrådet; konkurranse er startet.");
    }

    /** Somebody has seen to the new competition. */
    private void handled(String number, String note) {
        var agreement = agreements.find(number).orElseThrow();
        agreement.deadlines().stream()
                .filter(d -> d.kind() == DeadlineKind.RETENDER)
                .forEach(d -> agreements.handle(d.agreementId(), new HandleDeadline(d.kind(), d.on(), note)));
    }

    private void agreement(NamedCsvRecord row, Long responsible) {
        LocalDate from = time.today().withDayOfMonth(1).minusMonths(number(row, "monthsAgo"));
        agreements.register(new AgreementFacts(
                row.getField("number"),
                row.getField("title"),
                vendors.id(row.getField("vendor")),
                AgreementType.valueOf(row.getField("type")),
                responsible,
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
                words(row, "parties").stream()
                        .map(no -> new PartyFacts(members.byNo(no).id(), from, null))
                        .toList(),
                words(row, "services"),
                words(row, "systems")));
    }

    private static Integer number(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static List<String> words(NamedCsvRecord row, String field) {
        return Arrays.stream(row.getField(field).split(" "))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
