package no.samdrift.servicedesk.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.kernel.text.Language;
import org.junit.jupiter.api.Test;

class KnownTest {
    private final Known known = new Known(List.of(member(1, "5038"), member(2, "5006"), member(3, "5037")));

    /** R6 */
    @Test
    void locationsAreSpreadOverMembersByTheirNumber() {
        assertEquals("5006", known.memberOf("Location 0").memberNo());
        assertEquals("5037", known.memberOf("Location 1").memberNo());
        assertEquals("5038", known.memberOf("Location 143").memberNo());
        assertEquals("5006", known.memberOf("Location 204").memberNo());
    }

    /** R6 */
    @Test
    void aLocationOnceRegisteredKeepsItsMember() {
        known.units.put("Location 0", new Known.Unit(7, "Location 0", 3));
        assertEquals(3, new Registrar().unit(known, "Location 0").memberId());
    }

    @Test
    void aLocationWithoutNumberAlwaysHasTheSameMember() {
        assertEquals(known.memberOf("Rådhuset"), known.memberOf("Rådhuset"));
    }

    /** R5 */
    @Test
    void categoriesBecomeServicesByTheirNumber() {
        assertEquals("X55", Known.serviceCode("Category 55"));
        assertEquals("X0", Known.serviceCode(null));
        assertEquals("X0", Known.serviceCode("Network"));
        assertEquals("X0", Known.serviceCode("Category 123456"));
    }

    private static MemberRow member(long id, String no) {
        return new MemberRow(id, 1, no, no, Language.NB, null, null, LocalDate.EPOCH, null);
    }
}
