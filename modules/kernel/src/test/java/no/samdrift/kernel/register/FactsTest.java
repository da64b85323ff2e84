package no.samdrift.kernel.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FactsTest {
    private record Contact(String name, String phone) {}

    private record Vendor(String organisationNo, LocalizedText name, boolean active, List<Contact> contacts) {}

    private record Origin(String source, String organisationNo) {}

    /** R1 */
    @Test
    void componentsAreColumnsAndATextInThreeLanguagesIsThree() {
        var facts = Facts.of(List.of(new Vendor("991825827", LocalizedText.of("Visma"), true, List.of())));
        assertEquals(
                List.of("organisationNo", "nameNb", "nameNn", "nameEn", "active", "contacts"),
                new ArrayList<>(facts.keySet()));
        assertEquals(Arrays.asList("991825827", "Visma", null, null, true, List.of()), new ArrayList<>(facts.values()));
        assertEquals("organisation_no", Facts.column("organisationNo"));
        assertEquals("name_nb", Facts.column("nameNb"));
    }

    @Test
    void aMissingTextIsThreeEmptyColumns() {
        var facts = Facts.of(List.of(new Vendor("1", null, false, List.of())));
        assertEquals(
                List.of("organisationNo", "nameNb", "nameNn", "nameEn", "active", "contacts"),
                List.copyOf(facts.keySet()));
    }

    @Test
    void aLaterRecordOverridesAnEarlierOne() {
        var facts = Facts.of(List.of(new Vendor("1", null, false, List.of()), new Origin("pureservice", "2")));
        assertEquals("2", facts.get("organisationNo"));
        assertEquals("pureservice", facts.get("source"));
    }

    /** R4 */
    @Test
    void linesAreToldAsAPersonReadsThem() {
        var contacts = List.of(new Contact("Kari Nordmann", null), new Contact("Ola Nordmann", "22 00 00 00"));
        var told = Facts.told(Facts.of(List.of(new Vendor("1", null, true, contacts))));
        assertEquals("Kari Nordmann; Ola Nordmann, 22 00 00 00", told.get("contacts"));
        assertEquals("a; b", Facts.told(Map.of("services", List.of("a", "b"))).get("services"));
    }
}
