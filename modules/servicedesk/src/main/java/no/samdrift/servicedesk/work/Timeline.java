package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.samdrift.catalogue.service.Services;
import no.samdrift.cooperation.comment.Mentions;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.clock.ClockEvent;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;

/** What was said and done in a case, in order. The caller's service has asked whether the case may be touched. */
@ApplicationScoped
public class Timeline {
    private static final String TOLD = """
            (select left(group_concat(left(if(instr(e.text, '@['), regexp_replace(e.text, '@[[][0-9]+[]]', ''), e.text), 4000)
                order by e.at, e.id separator '\\n'), 20000)
            from servicedesk_entry e where e.case_id = x.id and %s e.open and e.text is not null) as %s,
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    Services services;

    @Inject
    Mentions mentions;

    @Inject
    Event<CaseSaid> said;

    /** Of a case {@code c}: to whom it is kept, as the search knows it. */
    static String closedTo(String c) {
        return """
                (select concat_ws(',', 0, group_concat(n.person_id)) from servicedesk_restriction r
                left join servicedesk_insider n on n.case_id = r.case_id where r.case_id = %s.id group by r.case_id) as closed_to""".formatted(c);
    }

    /**
     * Cases as the search knows them, with what was said in them; notes are found by those alone who read them.
     *
     * @param select as of any {@link SearchSource}, but for what was said
     */
    public static SearchSource searched(String kind, Right read, String select) {
        String told = TOLD.formatted("", "said") + TOLD.formatted("not", "notes");
        return new SearchSource(
                kind,
                read,
                false,
                ServiceDeskRight.READ_INTERNAL,
                ServiceDeskRight.READ_RESTRICTED,
                told + closedTo("x") + ", " + select);
    }

    public long say(CaseHead head, EntryKind kind, String text) {
        long entry = write(head.id(), kind, kind == EntryKind.REPLY, text, null, null, null);
        said.fire(new CaseSaid(head, kind, entry, text));
        return entry;
    }

    /** What differs: status, service and priority openly; who works on it is the operation's own matter. */
    void differences(CaseHead was, CaseHead is) {
        long id = is.id();
        if (!Objects.equals(was.teamId(), is.teamId()))
            changed(id, "TEAM", false, name("servicedesk_team", was.teamId()), name("servicedesk_team", is.teamId()));
        if (!Objects.equals(was.assigneeId(), is.assigneeId()))
            changed(
                    id,
                    "ASSIGNEE",
                    false,
                    name("cooperation_person", was.assigneeId()),
                    name("cooperation_person", is.assigneeId()));
        if (was.place().serviceId() != is.place().serviceId())
            changed(
                    id,
                    "SERVICE",
                    true,
                    services.byId(was.place().serviceId()).code(),
                    services.byId(is.place().serviceId()).code());
        if (was.priority() != is.priority()) changed(id, "PRIORITY", true, was.priority(), is.priority());
        if (was.state() != is.state()) changed(id, "STATUS", true, was.state(), is.state());
    }

    private String name(String table, Long id) {
        return id == null
                ? null
                : sql.first(String.class, "select name from " + table + " where id = :id", Map.of("id", id))
                        .orElse(null);
    }

    /** {@code open} where everybody who sees the case is told; a code that the screens know in words. */
    public void changed(long caseId, String code, boolean open, Object old, Object is) {
        write(caseId, EntryKind.CHANGE, open, null, code, text(old), text(is));
    }

    /** {@code metric} is the clock's, {@code percent} the share of its target that is used up. */
    void alarm(long caseId, String metric, int percent) {
        write(caseId, EntryKind.ALARM, false, null, metric, null, String.valueOf(percent));
    }

    /** Every stop and pause of the case as a clock takes it. */
    List<ClockEvent> stops(long caseId, Function<String, CaseState> state) {
        record Went(Instant at, String from, String to) {}
        List<ClockEvent> stops = new ArrayList<>();
        for (Went went : sql.list(
                Went.class,
                "select at, old_value as `from`, new_value as `to` from servicedesk_entry"
                        + " where case_id = :case and code = 'STATUS' and old_value is not null order by at, id",
                Map.of("case", caseId)))
            state.apply(went.from())
                    .clockGoing(state.apply(went.to()))
                    .ifPresent(kind -> stops.add(ClockEvent.of(went.at(), kind)));
        return stops;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private long write(long caseId, EntryKind kind, boolean open, String text, String code, String old, String is) {
        long id = Ids.next();
        long person = current.get().personId();
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("case", caseId);
        row.put("at", time.now());
        row.put("person", person == 0 ? null : person);
        row.put("kind", kind);
        row.put("open", open);
        row.put("text", text);
        row.put("code", code);
        row.put("old", old);
        row.put("is", is);
        sql.run(
                "insert into servicedesk_entry(id, case_id, at, person_id, kind, open, text, code, old_value, new_value)"
                        + " values (:id, :case, :at, :person, :kind, :open, :text, :code, :old, :is)",
                row);
        return id;
    }

    /** In order of time; only the open ones where {@code all} is not set. {@code nameless} is a person not to be named. */
    List<EntryRow> of(long caseId, boolean all, Long nameless) {
        Map<String, Object> values = new HashMap<>();
        values.put("case", caseId);
        values.put("nameless", nameless);
        return CaseMentions.shown(
                mentions,
                nameless,
                sql.list(
                        EntryRow.class,
                        "select e.id, e.at, p.id as person_id, p.name as person, e.kind, e.open, e.text, e.code, e.old_value, e.new_value"
                                + " from servicedesk_entry e left join cooperation_person p on p.id = e.person_id"
                                + (nameless == null ? "" : " and p.id <> :nameless")
                                + " where e.case_id = :case" + (all ? "" : " and e.open")
                                + " order by e.at, e.id limit 2000",
                        values));
    }
}
