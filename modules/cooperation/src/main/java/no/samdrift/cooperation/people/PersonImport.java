package no.samdrift.cooperation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.organisation.Organisations;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.KnownRow;
import no.samdrift.kernel.text.Language;

/** People from a file, told apart by e-mail, else by name and member; accounts are given to them afterwards. */
@ApplicationScoped
class PersonImport implements ImportedRegister<PersonFacts> {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Units units;

    @Inject
    Organisations organisations;

    @Override
    public String name() {
        return "people";
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Right right() {
        return CooperationRight.ADMINISTER;
    }

    @Override
    public Class<PersonFacts> facts() {
        return PersonFacts.class;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.of("name", "person.name"),
                ImportField.of("email", "person.email"),
                ImportField.of("phone", "person.phone"),
                ImportField.of("title", "person.title"),
                ImportField.of("memberId", "system.member").as(members.cell()).also("memberNo"),
                ImportField.of("unitId", "system.unit").as(units.cell()),
                ImportField.of("vendorId", "system.vendor").as(organisations.cell()),
                ImportField.of("language", "user.language")
                        .choices("personLanguage")
                        .otherwise(Language.NB));
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("email"), List.of("name", "memberId"), List.of("name", "vendorId"), List.of("name"));
    }

    @Override
    public List<KnownRow<PersonFacts>> known() {
        return people.everybody(null).stream().map(row -> known(row)).toList();
    }

    @Override
    public KnownRow<PersonFacts> add(PersonFacts facts) {
        return known(people.add(facts));
    }

    @Override
    public KnownRow<PersonFacts> change(long id, int version, PersonFacts facts) {
        return known(people.change(id, version, facts));
    }

    @Override
    public void remove(long id, int version) {
        people.remove(id, version);
    }

    private static KnownRow<PersonFacts> known(PersonRow row) {
        return new KnownRow<>(row.id(), row.version(), row.facts());
    }
}
