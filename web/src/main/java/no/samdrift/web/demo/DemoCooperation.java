package no.samdrift.web.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.member.AddMember;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonFacts;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.text.Language;
import no.samdrift.servicedesk.team.Teams;

/** Members with their numbers over time, units, people in their roles, teams. */
@ApplicationScoped
@Transactional
class DemoCooperation {
    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);
    private static final List<String> UNITS = List.of("Rådhuset", "Oppvekst", "Helse og omsorg", "Teknisk", "Kultur");

    @Inject
    private Members members;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private Grants grants;

    @Inject
    private Teams teams;

    private final Map<String, Long> unitIds = new HashMap<>();

    void put() {
        DemoTable.rows("members").forEach(this::member);
        DemoTable.rows("people").forEach(this::person);
        team("Brukerservice", true, "agent", "agent.marte", "agent.oddvar", "agent.silje", "agent.per", "driftsleder");
        team("Nett og servere", false, "agent.oddvar", "vakt", "driftsleder");
        team("Fagsystemer", false, "agent.silje", "agent.marte", "agent.per");
    }

    private void member(NamedCsvRecord row) {
        MemberRow member = members.add(new AddMember(
                row.getField("earlier"),
                row.getField("name"),
                Language.valueOf(row.getField("language")),
                FOUNDED,
                Integer.valueOf(row.getField("inhabitants2023")),
                LocalDate.of(2023, 7, 1)));
        members.renumber(member.id(), row.getField("code"), LocalDate.parse(row.getField("from")));
        members.recordInhabitants(
                member.id(), LocalDate.of(2025, 1, 1), Integer.parseInt(row.getField("inhabitants2025")));
        for (String name : UNITS)
            unitIds.put(
                    row.getField("code") + name,
                    units.add(member.id(), null, name).id());
        long health = unitIds.get(row.getField("code") + "Helse og omsorg");
        for (String name : List.of("Hjemmetjenesten", "Sykehjem", "Legevakt"))
            unitIds.put(
                    row.getField("code") + name,
                    units.add(member.id(), health, name).id());
        if (row.getField("code").equals("5037"))
            unitIds.put(
                    "5037IKT-drift", units.add(member.id(), null, "IKT-drift").id());
    }

    private void person(NamedCsvRecord row) {
        String memberNo = row.getField("member");
        MemberRow member = members.byNo(memberNo);
        String name = row.getField("name");
        PersonRow person = people.add(new PersonFacts(
                name,
                email(name, member.name()),
                null,
                row.getField("title"),
                member.id(),
                unitIds.get(memberNo + row.getField("unit")),
                null,
                member.language()));
        if (!row.getField("username").isEmpty())
            accounts.open(person.id(), row.getField("username"), DemoData.PASSWORD);
        if (!row.getField("roles").isEmpty()) grant(person.id(), row.getField("roles"), memberNo);
    }

    private void grant(long personId, String role, String memberNo) {
        String[] parts = role.split("@");
        if (parts.length == 1) grants.give(personId, Role.valueOf(parts[0]), ScopeKind.COOPERATION, 0);
        else if (parts[1].matches("\\d{4}"))
            grants.give(
                    personId,
                    Role.valueOf(parts[0]),
                    ScopeKind.MEMBER,
                    members.byNo(parts[1]).id());
        else grants.give(personId, Role.valueOf(parts[0]), ScopeKind.UNIT, unitIds.get(memberNo + parts[1]));
    }

    private static String email(String name, String member) {
        return (name + "@" + member + ".example")
                .toLowerCase()
                .replace(' ', '.')
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a");
    }

    private void team(String name, boolean firstLine, String... usernames) {
        long team = teams.add(name, firstLine, null).id();
        var byUsername = new HashMap<String, Long>();
        people.find(People.Filter.ALL, null, 200).items().forEach(p -> byUsername.put(p.username(), p.id()));
        for (String username : usernames) teams.join(team, byUsername.get(username));
    }
}
