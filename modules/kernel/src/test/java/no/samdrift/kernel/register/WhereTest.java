package no.samdrift.kernel.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.api.Test;

class WhereTest {
    private static final Where MINE = Where.visible("(v.member_id in (1))");

    /** R7 */
    @Test
    void whatWasNotAskedForIsLeftOut() {
        assertEquals(MINE, MINE.ifGiven("v.active = ?", (Object) null).ifGiven("a = ? or b = ?", "x", null));
        assertEquals(MINE, MINE.in("v.team_id", null).when(false, "v.closed"));
    }

    @Test
    void aMissingKeyIsAskedForAndFindsNothing() {
        Where where = MINE.and("v.code = ?", (Object) null);
        assertEquals("(v.member_id in (1)) and (v.code = :w0)", where.text());
        assertEquals(Set.of("w0"), where.values().keySet());
    }

    /** R7 */
    @Test
    void valuesAreBoundInTurnAndTheConditionBeforeStaysAsItWas() {
        Where first = MINE.and("v.active = ?", true);
        Where second = first.and("v.name like ? or v.no like ?", "%a%", "a%").when(true, "v.open");
        assertEquals("(v.member_id in (1)) and (v.active = :w0)", first.text());
        assertEquals(
                "(v.member_id in (1)) and (v.active = :w0) and (v.name like :w1 or v.no like :w2) and (v.open)",
                second.text());
        assertEquals(Map.of("w0", true, "w1", "%a%", "w2", "a%"), second.values());
    }

    @Test
    void namedValuesStandBesideTheOthers() {
        Where where = MINE.with("today", "2026-01-01").and("v.x = ?", 1);
        assertEquals(Map.of("today", "2026-01-01", "w1", 1), where.values());
    }

    @Test
    void noneOfTheIdsFindsNothing() {
        assertEquals("(v.member_id in (1)) and (1=0)", MINE.in("v.id", Set.of()).text());
        assertEquals(
                "(v.member_id in (1)) and (v.id in (:w0))",
                MINE.in("v.id", Set.of(7L)).text());
        assertEquals(Map.of("w0", 7L), MINE.in("v.id", Set.of(7L)).values());
        String many = MINE.in("v.id", LongStream.range(0, 11).boxed().toList()).text();
        assertEquals("(v.member_id in (1)) and (v.id in (0,1,2,3,4,5,6,7,8,9,10))", many);
    }

    @Test
    void whatWasTypedIsTakenLiterally() {
        assertEquals("%50\\% \\_a\\\\b%", Where.containing(" 50% _a\\b "));
        assertEquals("99%", Where.beginning("99"));
        assertEquals(null, Where.containing("  "));
        assertEquals(null, Where.beginning(null));
    }

    /** R6 */
    @Test
    void thePlaceToGoOnFromIsTheOrder() {
        Order<String> order = Order.rising(List.of("v.name", "v.id"), name -> List.of(name, 3));
        Where behind = order.after(MINE, Cursor.write(order.key().apply("Visma")));
        assertEquals("(v.member_id in (1)) and (v.name > :w0 or v.name = :w1 and v.id > :w2)", behind.text());
        assertEquals(Map.of("w0", "Visma", "w1", "Visma", "w2", "3"), behind.values());
        assertEquals("v.name, v.id", order.text());
        assertEquals(MINE, order.after(MINE, null));
    }

    /** R6 */
    @Test
    void aFallingOrderGoesOnDownwards() {
        Order<String> order = Order.falling(List.of("d.on", "d.id"), day -> List.of(day, 3));
        assertEquals("d.on desc, d.id desc", order.text());
        assertEquals(
                "(v.member_id in (1)) and (d.on < :w0 or d.on = :w1 and d.id < :w2)",
                order.after(MINE, Cursor.write(List.of("2026-01-01", 3))).text());
    }

    /** R6 */
    @Test
    void aForeignCursorIsRefused() {
        Order<String> order = Order.rising(List.of("v.name", "v.id"), name -> List.of(name, 3));
        assertThrows(RuleBroken.class, () -> order.after(MINE, Cursor.write(List.of("Visma"))));
        assertThrows(RuleBroken.class, () -> order.after(MINE, "%%"));
    }
}
