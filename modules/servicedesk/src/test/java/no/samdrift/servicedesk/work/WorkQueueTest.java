package no.samdrift.servicedesk.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Grant;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import org.junit.jupiter.api.Test;

/** What the queue asks of the database. */
class WorkQueueTest {
    private enum Reading implements Right {
        INCIDENTS(Role.CUSTOMER, Role.SERVICE_DESK_AGENT),
        PROBLEMS(Role.SERVICE_DESK_AGENT);

        private final Set<Role> roles;

        Reading(Role... roles) {
            this.roles = Set.of(roles);
        }

        @Override
        public Set<Role> roles() {
            return roles;
        }
    }

    private record Kind(String kind, Right read) implements CaseKind<Case> {
        @Override
        public String prefix() {
            return "X";
        }

        @Override
        public Class<Case> type() {
            return Case.class;
        }

        @Override
        public String table() {
            return "servicedesk_" + kind;
        }

        @Override
        public List<String> written() {
            return List.of();
        }

        @Override
        public Right work() {
            return read;
        }

        @Override
        public List<CaseState> states() {
            return List.of();
        }
    }

    private final List<String> asked = new ArrayList<>();
    /** Ids of the cases that are kept from whoever asks. */
    private List<Long> hidden = List.of();

    private final WorkQueue queue = new WorkQueue();

    WorkQueueTest() {
        queue.time = new Time();
        queue.current = new CurrentCaller();
        queue.restrictions = new Restrictions();
        queue.kinds = new CaseKinds() {
            @Override
            List<CaseKind<?>> all() {
                return List.of(new Kind("incident", Reading.INCIDENTS), new Kind("problem", Reading.PROBLEMS));
            }
        };
        queue.sql = new Sql() {
            @Override
            public <T> List<T> list(Class<T> type, String sql, Map<String, ?> values) {
                asked.add(sql);
                if (!sql.startsWith("select r.case_id from servicedesk_restriction")) return List.of();
                return hidden.stream().map(type::cast).toList();
            }

            @Override
            public long count(String sql, Map<String, ?> values) {
                asked.add(sql);
                return 0;
            }
        };
        queue.restrictions.current = queue.current;
        queue.restrictions.sql = queue.sql;
    }

    private String seenBy(Grant... grants) {
        Caller caller = new Caller(7, "u", "U", Language.NB, 1L, List.of(grants), "");
        queue.current.as(caller, () -> queue.count(QueueFilter.ALL));
        String where = asked.getLast().replace("select count(*) from servicedesk_work_item w where ", "");
        int restricted = where.indexOf(" and w.case_id not in");
        return restricted < 0 ? where : where.substring(0, restricted);
    }

    /** R2 */
    @Test
    void eachKindIsSeenByItsOwnRight() {
        Grant agent = new Grant(Role.SERVICE_DESK_AGENT, ScopeKind.MEMBER, 4);
        Grant customer = new Grant(Role.CUSTOMER, ScopeKind.MEMBER, 3);
        assertEquals("(1=0)", seenBy());
        assertEquals("(w.kind = 'incident' and (w.member_id in (3)))", seenBy(customer));
        assertEquals(
                "(w.kind = 'incident' and (w.member_id in (3,4)) or w.kind = 'problem' and (w.member_id in (4)))",
                seenBy(agent, customer));
        assertEquals("(w.kind = 'incident' and (1=1))", seenBy(new Grant(Role.CUSTOMER, ScopeKind.COOPERATION, 0)));
        assertEquals("(1=1)", seenBy(new Grant(Role.SERVICE_DESK_AGENT, ScopeKind.COOPERATION, 0)));
    }

    /** R9 */
    @Test
    void whatIsKeptToSomeIsLeftOutForAllButThemAndWhoReadsAllOfIt() {
        Grant agent = new Grant(Role.SERVICE_DESK_AGENT, ScopeKind.COOPERATION, 0);
        hidden = List.of(11L, 12L);
        seenBy(agent);
        assertTrue(asked.getLast().contains(" and w.case_id not in (11,12)"), asked::toString);
        assertTrue(asked.get(asked.size() - 2).contains("n.person_id = 7"), asked::toString);
        hidden = LongStream.rangeClosed(1, 501).boxed().toList();
        seenBy(agent);
        assertTrue(asked.getLast().contains("not in (select r.case_id from servicedesk_restriction r"));
        seenBy(new Grant(Role.OPERATIONS_MANAGER, ScopeKind.MEMBER, 4));
        assertTrue(asked.getLast().contains("not coalesce((r.member_id in (4)), false)"));
        asked.clear();
        seenBy(new Grant(Role.OPERATIONS_MANAGER, ScopeKind.COOPERATION, 0));
        assertFalse(asked.toString().contains("servicedesk_restriction"));
    }

    /** R1 */
    @Test
    void queuesAndCountersReadWorkItemsAndNoCases() {
        queue.current.as(Caller.house("test"), () -> {
            queue.slice(QueueFilter.ALL, WorkQueue.Sort.DUE, false, 0, 50);
            queue.count(QueueFilter.ALL);
            queue.countsUpTo(List.of(QueueFilter.ALL, QueueFilter.ofKind("problem")), 100);
            queue.byTeam(null);
        });
        assertEquals(4, asked.size());
        for (String sql : asked) {
            assertTrue(sql.contains(" from servicedesk_work_item w where "), sql);
            assertFalse(sql.contains("servicedesk_incident") || sql.contains("servicedesk_problem"), sql);
        }
    }
}
