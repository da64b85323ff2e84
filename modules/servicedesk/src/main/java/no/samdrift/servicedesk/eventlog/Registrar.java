package no.samdrift.servicedesk.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import no.samdrift.catalogue.service.ServiceFacts;
import no.samdrift.catalogue.service.Services;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonFacts;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.servicedesk.team.Teams;

/** Registers what the log names, through the services that own it, once (R5). */
@ApplicationScoped
class Registrar {
    @Inject
    Sql sql;

    @Inject
    Members members;

    @Inject
    Services services;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Teams teams;

    private record Team(String name, long id) {}

    Known known() {
        Known known = new Known(members.today());
        if (known.members.isEmpty()) throw RuleBroken.at("file", "noMembers");
        var source = Map.of("source", EventLogImport.SOURCE);
        known.services.addAll(sql.list(String.class, "select code from catalogue_service"));
        sql.list(Team.class, "select name, id from servicedesk_team").forEach(t -> known.teams.put(t.name(), t.id()));
        sql.list(Known.Unit.class, "select id, name, member_id from cooperation_unit where source = :source", source)
                .forEach(u -> known.units.put(u.name(), u));
        sql.list(
                        Known.Person.class,
                        "select id, name, unit_id, member_id from cooperation_person where source = :source",
                        source)
                .forEach(p -> known.people.put(p.key(), p.id()));
        return known;
    }

    String service(Known known, String category) {
        String code = Known.serviceCode(category);
        if (!known.services.contains(code)) {
            String number = code.substring(1);
            var name = number.equals("0")
                    ? new LocalizedText(
                            "Ukjent kategori (innlest)", "Ukjend kategori (innlesen)", "Unknown category (imported)")
                    : new LocalizedText(
                            "Kategori %s (innlest)".formatted(number),
                            "Kategori %s (innlesen)".formatted(number),
                            "Category %s (imported)".formatted(number));
            services.add(new ServiceFacts(code, name, null, null, null, false, true), EventLogImport.SOURCE);
            known.services.add(code);
        }
        return code;
    }

    Long team(Known known, String group) {
        if (group == null) return null;
        return known.teams.computeIfAbsent(
                group, name -> teams.add(name, false, EventLogImport.SOURCE).id());
    }

    /** Null without a location. */
    Known.Unit unit(Known known, String location) {
        if (location == null) return null;
        return known.units.computeIfAbsent(location, name -> {
            MemberRow member = known.memberOf(name);
            long id = units.add(member.id(), null, name, EventLogImport.SOURCE).id();
            return new Known.Unit(id, name, member.id());
        });
    }

    Long person(Known known, String name, Known.Unit unit, long memberId) {
        if (name == null) return null;
        Long unitId = unit == null ? null : unit.id();
        return known.people.computeIfAbsent(Known.Person.key(name, unitId, memberId), k -> add(name, memberId, unitId));
    }

    /** Somebody of the operation behind the log: no member's employee. */
    Long worker(Known known, String name) {
        if (name == null) return null;
        return known.people.computeIfAbsent(Known.Person.key(name, null, null), k -> add(name, null, null));
    }

    private long add(String name, Long memberId, Long unitId) {
        var facts = new PersonFacts(name, null, null, null, memberId, unitId, null, Language.NB);
        return people.add(facts, EventLogImport.SOURCE).id();
    }

    void join(Known known, Long teamId, Long personId) {
        if (teamId != null && personId != null && known.joined.add(teamId + "+" + personId))
            teams.join(teamId, personId);
    }
}
