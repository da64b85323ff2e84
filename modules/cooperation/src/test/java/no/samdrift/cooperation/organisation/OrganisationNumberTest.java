package no.samdrift.cooperation.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OrganisationNumberTest {
    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvFileSource(resources = "/orgnr.csv", numLinesToSkip = 1)
    void checkDigit(String number, boolean valid, String why) {
        assertEquals(valid, OrganisationNumber.isValid(number), why);
    }

    /** 91000008 as a base gives check digit 10, which no number has. */
    @Test
    void noNumberFromABaseThatGivesTen() {
        for (int digit = 0; digit <= 9; digit++) assertEquals(false, OrganisationNumber.isValid("91000008" + digit));
    }

    @Test
    void readsAndWritesGroups() {
        assertEquals("991825827", OrganisationNumber.bare("991 825 827"));
        assertEquals("991 825 827", OrganisationNumber.grouped("991825827"));
    }
}
