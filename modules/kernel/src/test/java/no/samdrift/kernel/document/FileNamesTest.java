package no.samdrift.kernel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FileNamesTest {
    /** R4 */
    @Test
    void aNameIsANameAndNothingElse() {
        assertEquals("Blåbær æ.txt", FileNames.clean("Blåbær æ.txt"));
        assertEquals("passwd", FileNames.clean("../../etc/passwd"));
        assertEquals("bilde.png", FileNames.clean("C:\\Users\\Kari\\bilde.png"));
        assertEquals("fakturagnp.exe", FileNames.clean("faktura\u202egnp.exe"));
        assertEquals("ab.txt", FileNames.clean("a\u0000\r\nb\u200b.txt"));
        assertEquals("a b.txt", FileNames.clean("  a \u00a0\u2028 b.txt "));
        assertEquals("htaccess", FileNames.clean(".htaccess"));
        assertEquals("scriptx.pdf", FileNames.clean("<script>x\".pdf"));
        assertEquals("å.txt", FileNames.clean("a\u030a.txt"));
        for (String nothing : new String[] {null, "", "/", "..", "\u202e"})
            assertEquals("fil", FileNames.clean(nothing));
    }

    /** R4 */
    @Test
    void aLongNameKeepsItsEnding() {
        String name = FileNames.clean("x".repeat(500) + ".docx");
        assertEquals(150, name.length());
        assertTrue(name.endsWith("x.docx"));
        assertEquals(
                149, FileNames.clean("x".repeat(149) + "\ud83d\ude00".repeat(9)).length());
    }
}
