package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.member.AddMember;
import no.samdrift.cooperation.member.ChangeMember;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonFacts;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.team.Teams;

/** Members with their numbers over time, units, people in their roles, teams. */
@ApplicationScoped
@Transactional
class DemoCooperation {
    @Inject
    private DemoFiles files;

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
    private final Map<String, Long> accountIds = new HashMap<>();

    /** The morning of the day the first member joined. */
    Instant founded() {
        return files.rows("members").stream()
                .map(row -> LocalDate.parse(row.getField("joined")))
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .atTime(8, 0)
                .atZone(Time.OSLO)
                .toInstant();
    }

    void put() {
        files.rows("members").forEach(this::member);
        for (NamedCsvRecord row : files.rows("inhabitants"))
            members.recordInhabitants(
                    members.byNo(row.getField("member")).id(),
                    LocalDate.parse(row.getField("countedOn")),
                    Integer.parseInt(row.getField("inhabitants")));
        files.rows("units").forEach(this::unit);
        files.rows("people").forEach(this::person);
        files.rows("teams").forEach(this::team);
    }

    /** {@code codes}: the first number, then each further one with the day from which it holds. */
    private void member(NamedCsvRecord row) {
        List<String> codes = DemoFiles.words(row, "codes");
        MemberRow member = members.add(new AddMember(
                codes.getFirst(),
                row.getField("name"),
                Language.valueOf(row.getField("language")),
                LocalDate.parse(row.getField("joined")),
                null,
                null));
        for (String code : codes.subList(1, codes.size()))
            members.renumber(member.id(), code.substring(0, 4), LocalDate.parse(code.substring(5)));
        String left = row.getField("left");
        if (!left.isEmpty())
            members.change(
                    member.id(),
                    new ChangeMember(
                            members.byId(member.id()).version(),
                            member.name(),
                            member.language(),
                            LocalDate.parse(left)));
    }

    /** A {@code *} for the member says: in each of them. */
    private void unit(NamedCsvRecord row) {
        String no = row.getField("member");
        for (MemberRow member : no.equals("*") ? members.today() : List.of(members.byNo(no)))
            unitIds.put(
                    member.memberNo() + row.getField("name"),
                    units.add(
                                    member.id(),
                                    unitIds.get(member.memberNo() + row.getField("parent")),
                                    row.getField("name"))
                            .id());
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
        if (!row.getField("username").isEmpty()) {
            accounts.open(person.id(), row.getField("username"), DemoData.PASSWORD);
            accountIds.put(row.getField("username"), person.id());
        }
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

    private void team(NamedCsvRecord row) {
        long team = teams.add(row.getField("name"), row.getField("firstLine").equals("yes"), null)
                .id();
        for (String username : DemoFiles.words(row, "members")) teams.join(team, accountIds.get(username));
    }
}
