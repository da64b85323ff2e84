package no.samdrift.cooperation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;

/** Takes a file of people in: all of it or nothing. Accounts have no password; their people sign in by the directory. */
@ApplicationScoped
@Transactional
public class PeopleImport {
    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Members members;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Accounts accounts;

    /** What the file would do; stores nothing. */
    public PeoplePreview preview(byte[] file) {
        current.get().requireAnywhere(CooperationRight.ADMINISTER);
        List<MemberRow> all = members.today();
        Caller caller = current.get();
        try {
            return PeopleFile.read(new ByteArrayInputStream(file), new PeopleFile.Known() {
                @Override
                public Optional<Ref> member(String wanted) {
                    return all.stream()
                            .filter(m -> wanted.equals(m.memberNo()) || wanted.equalsIgnoreCase(m.name()))
                            .map(m -> new Ref(m.id(), m.memberNo(), m.name()))
                            .findFirst();
                }

                @Override
                public boolean within(long memberId) {
                    return caller.may(CooperationRight.ADMINISTER, Target.member(memberId))
                            && caller.may(CooperationRight.GRANT, Target.member(memberId));
                }

                @Override
                public Optional<Ref> unit(long memberId, String name) {
                    return units.named(memberId, name).map(u -> new Ref(u.id(), "", u.name()));
                }

                @Override
                public boolean emailTaken(String email) {
                    return taken("cooperation_person where email", email);
                }

                @Override
                public boolean usernameTaken(String username) {
                    return taken("cooperation_account where username", username);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how many people were stored: every line of the file */
    public int run(byte[] file) {
        PeoplePreview preview = preview(file);
        if (!preview.problems().isEmpty())
            throw RuleBroken.at("file", "importHasErrors", preview.problems().size());
        Map<Long, Language> languages =
                members.today().stream().collect(java.util.stream.Collectors.toMap(MemberRow::id, MemberRow::language));
        for (ImportedPerson p : preview.people()) {
            var facts = new PersonFacts(
                    p.name(), p.email(), null, p.title(), p.memberId(), p.unitId(), null, languages.get(p.memberId()));
            PersonRow stored = people.add(facts);
            if (p.username() != null) accounts.open(stored.id(), p.username(), null);
        }
        return preview.people().size();
    }

    private boolean taken(String fromWhere, String value) {
        return sql.count("select count(*) from " + fromWhere + " = :value", Map.of("value", value)) > 0;
    }
}
