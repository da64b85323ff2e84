package no.samdrift.catalogue.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.KnownRow;

/** Risks from a file, told apart by title and by what they stand at. */
@ApplicationScoped
class RiskImport implements ImportedRegister<RiskFacts> {
    @Inject
    Risks risks;

    @Inject
    Systems systems;

    @Inject
    Members members;

    @Inject
    People people;

    @Override
    public String name() {
        return "risks";
    }

    @Override
    public String kind() {
        return "risk";
    }

    @Override
    public Right right() {
        return RiskRight.WRITE;
    }

    @Override
    public Class<RiskFacts> facts() {
        return RiskFacts.class;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.of("title", "risk.title"),
                ImportField.of("memberId", "system.member").as(members.cell()),
                ImportField.of("systemId", "incident.system").as(systems.cell()),
                ImportField.of("description", "risk.description"),
                ImportField.of("probability", "risk.probability"),
                ImportField.of("confidentiality", "risk.confidentiality"),
                ImportField.of("integrity", "risk.integrity"),
                ImportField.of("availability", "risk.availability"),
                ImportField.of("measures", "risk.measures"),
                ImportField.of("probabilityAfter", "risk.probabilityAfter"),
                ImportField.of("consequenceAfter", "risk.consequenceAfter"),
                ImportField.of("ownerId", "risk.owner").as(people.cell()),
                ImportField.of("reviewOn", "risk.reviewOn"),
                ImportField.of("state", "risk.state").choices("risk.state").otherwise(RiskState.OPEN));
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("title", "systemId"), List.of("title", "memberId"), List.of("title"));
    }

    @Override
    public List<KnownRow<RiskFacts>> known() {
        return risks.all().stream().map(row -> known(row)).toList();
    }

    @Override
    public KnownRow<RiskFacts> add(RiskFacts facts) {
        return known(risks.register(facts));
    }

    @Override
    public KnownRow<RiskFacts> change(long id, int version, RiskFacts facts) {
        return known(risks.change(id, version, facts));
    }

    @Override
    public void remove(long id, int version) {
        risks.remove(id, version);
    }

    private static KnownRow<RiskFacts> known(RiskRow row) {
        return new KnownRow<>(row.id(), row.version(), row.facts());
    }
}
