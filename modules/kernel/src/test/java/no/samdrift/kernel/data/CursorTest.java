package no.samdrift.kernel.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The place to go on from survives the way out and back, and nobody else's does. */
class CursorTest {
    @Test
    void whatIsWrittenIsRead() {
        assertEquals(
                List.of("Åse, Ærlig & Øye", "42", ""),
                Cursor.read(Cursor.write(Arrays.asList("Åse, Ærlig & Øye", 42L, null)), 3));
        assertEquals(Long.MAX_VALUE, Cursor.readId(Cursor.write(List.of(Long.MAX_VALUE))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64!", "🫐", "MQ==MQ"})
    void whatSomebodyElseMadeIsRefused(String cursor) {
        assertEquals(
                "badCursor",
                assertThrows(RuleBroken.class, () -> Cursor.readId(cursor)).code());
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThrows(RuleBroken.class, () -> Cursor.read(Cursor.write(List.of("a", 1)), 1));
    }

    @Test
    void aPageEndsWhereThereIsNoMore() {
        assertNull(Page.cut(List.of(1, 2), 2, List::of).nextCursor());
        Page<Integer> cut = Page.cut(List.of(1, 2, 3), 2, List::of);
        assertEquals(List.of(1, 2), cut.items());
        assertEquals(2, Cursor.readId(cut.nextCursor()));
    }
}
