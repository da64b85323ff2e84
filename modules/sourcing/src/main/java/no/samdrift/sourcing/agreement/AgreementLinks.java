package no.samdrift.sourcing.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.imports.KnownRow;
import no.samdrift.kernel.time.Time;

/** What stands around an agreement: parties, services, systems, and the deadlines seen to. */
@ApplicationScoped
class AgreementLinks {
    private static final String HANDLED = "select h.agreement_id, h.kind, h.due_on, coalesce(p.name, '') as person,"
            + " h.handled_at, h.note from sourcing_deadline_handled h"
            + " left join cooperation_person p on p.id = h.person_id";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    void write(long id, AgreementFacts facts) {
        remove(id);
        for (PartyFacts party : facts.parties()) {
            Map<String, Object> row = new HashMap<>();
            row.put("id", id);
            row.put("member", party.memberId());
            row.put("from", party.validFrom());
            row.put("to", party.validTo());
            sql.run(
                    "insert into sourcing_agreement_party(agreement_id, member_id, valid_from, valid_to)"
                            + " values (:id, :member, :from, :to)",
                    row);
        }
        for (String code : facts.services()) link("service", id, code);
        for (String code : facts.systems()) link("system", id, code);
    }

    void remove(long id) {
        for (String table : List.of("party", "service", "system"))
            sql.run("delete from sourcing_agreement_" + table + " where agreement_id = :id", Map.of("id", id));
    }

    private record Linked(long agreementId, String code) {}

    private record PartyOf(long agreementId, long memberId, LocalDate validFrom, LocalDate validTo) {}

    /** Agreements as their forms have them, by three questions for all of them. */
    List<KnownRow<AgreementFacts>> known(List<StoredAgreement> stored) {
        Map<Long, List<PartyFacts>> parties = sql
                .list(
                        PartyOf.class,
                        "select p.agreement_id, p.member_id, p.valid_from, p.valid_to from sourcing_agreement_party p"
                                + " join cooperation_member m on m.id = p.member_id"
                                + " order by p.agreement_id, m.name, p.valid_from")
                .stream()
                .collect(groupingBy(
                        PartyOf::agreementId,
                        mapping(p -> new PartyFacts(p.memberId(), p.validFrom(), p.validTo()), toList())));
        Map<Long, List<String>> services = codes("service", "cast(x.code as unsigned), x.code");
        Map<Long, List<String>> systems = codes("system", "x.code");
        return stored.stream()
                .map(a -> new KnownRow<>(
                        a.id(),
                        a.version(),
                        a.facts(
                                parties.getOrDefault(a.id(), List.of()),
                                services.getOrDefault(a.id(), List.of()),
                                systems.getOrDefault(a.id(), List.of()))))
                .toList();
    }

    private Map<Long, List<String>> codes(String what, String order) {
        return sql
                .list(
                        Linked.class,
                        "select l.agreement_id, x.code from sourcing_agreement_" + what + " l join catalogue_" + what
                                + " x on x.id = l." + what + "_id order by l.agreement_id, " + order)
                .stream()
                .collect(groupingBy(Linked::agreementId, mapping(Linked::code, toList())));
    }

    private void link(String what, long id, String code) {
        sql.run(
                "insert into sourcing_agreement_" + what + "(agreement_id, " + what
                        + "_id) select :id, x.id from catalogue_" + what + " x where x.code = :code",
                Map.of("id", id, "code", code));
    }

    List<Party> parties(long id) {
        return sql.list(
                Party.class,
                "select p.member_id, c.code as member_no, m.name as member, p.valid_from, p.valid_to"
                        + " from sourcing_agreement_party p join cooperation_member m on m.id = p.member_id"
                        + " left join cooperation_member_number c on c.member_id = m.id"
                        + " and :today between c.first_day and c.last_day"
                        + " where p.agreement_id = :id order by m.name, p.valid_from",
                Map.of("id", id, "today", time.today()));
    }

    List<Ref> services(long id) {
        return sql.list(
                Ref.class,
                "select s.id, s.code, s.name_nb as name from sourcing_agreement_service x join catalogue_service s"
                        + " on s.id = x.service_id where x.agreement_id = :id order by cast(s.code as unsigned), s.code",
                Map.of("id", id));
    }

    List<Ref> systems(long id) {
        return sql.list(
                Ref.class,
                "select s.id, s.code, s.name from sourcing_agreement_system x join catalogue_system s"
                        + " on s.id = x.system_id where x.agreement_id = :id order by s.code",
                Map.of("id", id));
    }

    List<HandledDeadline> handled() {
        return sql.list(HandledDeadline.class, HANDLED);
    }

    List<HandledDeadline> handled(long id) {
        return sql.list(
                HandledDeadline.class,
                HANDLED + " where h.agreement_id = :id order by h.handled_at desc",
                Map.of("id", id));
    }

    /** As of today. */
    AgreementDetails details(StoredAgreement a, NamedDecision decision) {
        LocalDate today = time.today();
        List<HandledDeadline> handled = handled(a.id());
        return new AgreementDetails(
                a.row(today, handled),
                a.terms(),
                a.note(),
                parties(a.id()),
                services(a.id()),
                systems(a.id()),
                a.deadlines(today, handled),
                handled,
                decision,
                a.signedOn());
    }

    void handle(long id, HandleDeadline handle) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("kind", handle.kind());
        row.put("due", handle.on());
        row.put("person", current.get().personId());
        row.put("at", time.now());
        row.put("note", handle.note().strip());
        sql.run(
                "insert into sourcing_deadline_handled(agreement_id, kind, due_on, person_id, handled_at, note)"
                        + " values (:id, :kind, :due, :person, :at, :note)"
                        + " on duplicate key update person_id = :person, handled_at = :at, note = :note",
                row);
    }
}
