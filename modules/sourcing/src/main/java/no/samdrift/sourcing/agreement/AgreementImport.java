package no.samdrift.sourcing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.organisation.Organisations;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.KnownRow;
import no.samdrift.kernel.register.Register;
import no.samdrift.sourcing.SourcingRight;

/** Agreements from a file, told apart by number. */
@ApplicationScoped
class AgreementImport implements ImportedRegister<AgreementFacts> {
    @Inject
    Agreements agreements;

    @Inject
    Organisations organisations;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    AgreementRules rules;

    @Inject
    AgreementLinks links;

    @Inject
    Register register;

    @Inject
    Changes changes;

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    public Right right() {
        return SourcingRight.WRITE_AGREEMENTS;
    }

    @Override
    public Class<AgreementFacts> facts() {
        return AgreementFacts.class;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.of("number", "agreement.number"),
                ImportField.of("title", "agreement.title"),
                ImportField.of("vendorId", "system.vendor").as(organisations.cell()),
                ImportField.of("type", "agreement.type").choices("agreementType"),
                ImportField.of("responsibleId", "agreement.responsible").as(people.cell()),
                ImportField.of("validFrom", "agreement.validFrom"),
                ImportField.of("termMonths", "agreement.termMonths"),
                ImportField.of("optionCount", "agreement.optionCount"),
                ImportField.of("optionMonths", "agreement.optionMonths"),
                ImportField.of("optionsUsed", "agreement.optionsUsed"),
                ImportField.of("optionNoticeMonths", "agreement.optionNoticeMonths"),
                ImportField.of("renewalMonths", "agreement.renewalMonths"),
                ImportField.of("noticeMonths", "agreement.noticeMonths"),
                ImportField.of("noticeRule", "agreement.noticeRule")
                        .choices("noticeRule")
                        .otherwise(NoticeRule.RUNNING),
                ImportField.of("leadTimeMonths", "agreement.leadTimeMonths"),
                ImportField.of("yearlyPrice", "agreement.yearlyPrice"),
                ImportField.of("parties", "agreement.parties").as(new PartiesCell(members.cell())),
                ImportField.of("services", "services.title"),
                ImportField.of("systems", "systems.title"),
                ImportField.of("note", "vendor.note"));
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("number"));
    }

    @Override
    public List<KnownRow<AgreementFacts>> known() {
        return links.known(agreements.stored());
    }

    private static KnownRow<AgreementFacts> known(AgreementDetails details) {
        return new KnownRow<>(details.agreement().id(), details.version(), details.facts());
    }

    @Override
    public KnownRow<AgreementFacts> add(AgreementFacts facts) {
        return known(agreements.register(facts));
    }

    @Override
    public KnownRow<AgreementFacts> change(long id, int version, AgreementFacts facts) {
        return known(agreements.change(id, version, facts));
    }

    @Override
    public void remove(long id, int version) {
        AgreementFacts before = agreements.byId(id).facts();
        rules.requireWrite(before.parties());
        links.remove(id);
        register.remove(Agreements.TABLE, id, version, null, before);
        changes.put("vendor", before.vendorId());
    }
}
