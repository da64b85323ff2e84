package no.samdrift.cooperation.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInRulesTest {
    private static final List<String> HOUSE = List.of("Levanger", "Snåsa kommune");

    @Test
    void theListIsLongEnough() {
        assertTrue(CommonPasswords.known() >= 3000, "known: " + CommonPasswords.known());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "PASSWORDpassword",
                "password1234",
                "1234password!!",
                "P@ssw0rd2026!",
                "dragonmonkey",
                "123456789012",
                "aaaaaaaaaaaa",
                "abababababab",
                "qwertyqwerty",
                "iloveyouiloveyou",
                "Levanger2026!",
                "snåsa1234567",
                "Samdrift2026!",
                "sommer202612"
            })
    void whatEverybodyTriesFirstIsCommon(String password) {
        assertTrue(CommonPasswords.isCommon(password, HOUSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"korrekt hest batteri", "Fjorten blå elger i regn", "x9!kLq27vTzw", "trygg-havn-i-natt"})
    void otherWordsAreNot(String password) {
        assertFalse(CommonPasswords.isCommon(password, HOUSE));
    }

    @Test
    void aNetworkIsAnAddressOrHalfOne() {
        assertEquals("192.0.2.7", Network.of("192.0.2.7"));
        assertEquals(Network.of("2001:db8:0:1::7"), Network.of("2001:0db8:0000:0001:ffff:1:2:3"));
        assertEquals("2001:db8:0:1::", Network.of("2001:db8:0:1::7"));
        assertEquals("0:0:0:0::", Network.of("::1"));
        assertEquals("", Network.of(null));
    }
}
