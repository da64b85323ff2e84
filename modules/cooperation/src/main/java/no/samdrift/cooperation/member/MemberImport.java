package no.samdrift.cooperation.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.KnownRow;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;

/** Members from a file, told apart by municipality number; when one joined can only be said of a new one. */
@ApplicationScoped
class MemberImport implements ImportedRegister<MemberSheet> {
    @Inject
    Members members;

    @Inject
    Time time;

    @Override
    public String name() {
        return "members";
    }

    @Override
    public String kind() {
        return "member";
    }

    @Override
    public Right right() {
        return CooperationRight.ADMINISTER;
    }

    @Override
    public Class<MemberSheet> facts() {
        return MemberSheet.class;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.of("memberNo", "member.no"),
                ImportField.of("name", "member.name"),
                ImportField.of("language", "user.language")
                        .choices("personLanguage")
                        .otherwise(Language.NB),
                ImportField.of("joinedOn", "member.joined").otherwise(time.today()),
                ImportField.of("leftOn", "member.left"),
                ImportField.of("inhabitants", "member.inhabitants"),
                ImportField.of("inhabitantsAt", "member.countedOn"));
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("memberNo"));
    }

    @Override
    public List<KnownRow<MemberSheet>> known() {
        return members.today().stream().map(MemberImport::known).toList();
    }

    private static KnownRow<MemberSheet> known(MemberRow member) {
        return new KnownRow<>(member.id(), member.version(), MemberSheet.of(member));
    }

    @Override
    public KnownRow<MemberSheet> add(MemberSheet facts) {
        MemberRow made = members.add(new AddMember(
                facts.memberNo(),
                facts.name(),
                facts.language(),
                facts.joinedOn(),
                facts.inhabitants(),
                facts.inhabitantsAt()));
        return facts.leftOn() == null ? known(made) : change(made.id(), made.version(), facts);
    }

    @Override
    public KnownRow<MemberSheet> change(long id, int version, MemberSheet facts) {
        MemberRow before = members.byId(id);
        if (!Objects.equals(facts.joinedOn(), before.joinedOn())) throw RuleBroken.at("joinedOn", "importCannotChange");
        if (facts.inhabitants() != null
                && !(facts.inhabitants().equals(before.inhabitants())
                        && Objects.equals(facts.inhabitantsAt(), before.inhabitantsAt())))
            members.recordInhabitants(
                    id, facts.inhabitantsAt() == null ? time.today() : facts.inhabitantsAt(), facts.inhabitants());
        return known(members.change(id, new ChangeMember(version, facts.name(), facts.language(), facts.leftOn())));
    }

    @Override
    public void remove(long id, int version) {
        members.remove(id, version);
    }
}
