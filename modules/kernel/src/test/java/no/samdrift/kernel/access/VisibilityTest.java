package no.samdrift.kernel.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import no.samdrift.kernel.text.Language;
import org.junit.jupiter.api.Test;

/** What a grant lets one see: as predicate, and as answer about one thing. */
class VisibilityTest {
    private enum Reading implements Right {
        READ;

        @Override
        public Set<Role> roles() {
            return Set.of(Role.END_USER, Role.UNIT_LEADER, Role.SERVICE_DESK_AGENT, Role.VENDOR);
        }
    }

    private static Caller with(Grant... grants) {
        return new Caller(7, "u", "U", Language.NB, 1L, List.of(grants), "");
    }

    private static String where(Caller caller) {
        return caller.visible(Reading.READ).where(Visibility.Columns.of("i"));
    }

    @Test
    void whoHoldsNothingSeesNothing() {
        assertEquals("(1=0)", where(with()));
        assertEquals("(1=0)", where(with(new Grant(Role.CONTROLLER, ScopeKind.COOPERATION, 0))));
    }

    @Test
    void theWidestGrantDecides() {
        var caller = with(
                new Grant(Role.END_USER, ScopeKind.SELF, 0),
                new Grant(Role.SERVICE_DESK_AGENT, ScopeKind.COOPERATION, 0));
        assertEquals("(1=1)", where(caller));
        assertEquals("(1=1)", where(Caller.house("job")));
    }

    @Test
    void grantsAddUp() {
        var caller = with(
                new Grant(Role.END_USER, ScopeKind.SELF, 0),
                new Grant(Role.UNIT_LEADER, ScopeKind.UNIT, 12),
                new Grant(Role.UNIT_LEADER, ScopeKind.UNIT, 5),
                new Grant(Role.VENDOR, ScopeKind.VENDOR, 3),
                new Grant(Role.CONTROLLER, ScopeKind.MEMBER, 9));
        assertEquals("(i.unit_id in (5,12) or i.vendor_id in (3) or i.reporter_id = 7)", where(caller));
    }

    @Test
    void aTableWithoutTheColumnShowsNothingByIt() {
        var caller = with(new Grant(Role.VENDOR, ScopeKind.VENDOR, 3));
        assertEquals("(1=0)", caller.visible(Reading.READ).where(new Visibility.Columns("m", "u", "s", null, "p")));
    }

    @Test
    void oneThingIsJudgedAsItsRowIs() {
        var caller = with(new Grant(Role.UNIT_LEADER, ScopeKind.UNIT, 5), new Grant(Role.END_USER, ScopeKind.SELF, 0));
        assertTrue(caller.may(Reading.READ, new Target(1L, 5L, null, null, 8L)));
        assertTrue(caller.may(Reading.READ, new Target(1L, 6L, null, null, 7L)));
        assertFalse(caller.may(Reading.READ, new Target(1L, 6L, null, null, 8L)));
        assertFalse(caller.may(Reading.READ, Target.COOPERATION));
    }
}
