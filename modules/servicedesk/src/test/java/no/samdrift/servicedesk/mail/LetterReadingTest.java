package no.samdrift.servicedesk.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails byte by byte, sound and broken. */
class LetterReadingTest {
    private static final String HEAD = "From: =?utf-8?Q?Ola_Nordmann_=C3=86?= <Ola@Snasa.Example>\r\n"
            + "Subject: =?iso-8859-1?Q?Skj=E6rm?=\r\n svart\r\nMessage-ID: <1@klient>\r\n";

    private static Letter read(String mail) throws UnreadableMail {
        return LetterReading.read(mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void senderSubjectAndThreadAreRead() throws UnreadableMail {
        Letter letter = read(HEAD + "In-Reply-To: <c@x>\r\nReferences: <a@x> <b@x>\r\n <c@x>\r\n\r\nHei\r\n");
        assertEquals("ola@snasa.example", letter.sender());
        assertEquals("Ola Nordmann Æ", letter.senderName());
        assertEquals("Skjærm svart", letter.subject());
        assertEquals("1@klient", letter.id());
        assertEquals(List.of("c@x", "b@x", "a@x"), letter.thread());
        assertEquals("Hei", letter.whole());
        assertEquals(MailKind.PERSON, letter.kind());
        assertEquals(
                "Blåskjerm",
                read("From: a@x.example\r\nSubject: Blåskjerm\r\n\r\nHei").subject(),
                "RFC 6532");
    }

    /** R4: who speaks. */
    @ParameterizedTest
    @CsvSource({
        "'Auto-Submitted: auto-replied',AUTOMATIC",
        "'Auto-Submitted: no',PERSON",
        "'X-Auto-Response-Suppress: All',AUTOMATIC",
        "'X-Auto-Response-Suppress: DR',PERSON",
        "'Precedence: auto_reply',AUTOMATIC",
        "'Precedence: bulk',LIST",
        "'List-Id: <alle.snasa.example>',LIST",
        "'Return-Path: <>',BOUNCE",
        "'Content-Type: multipart/report; report-type=delivery-status; boundary=x',BOUNCE",
        "'Content-Type: multipart/report; report-type=disposition-notification; boundary=x',AUTOMATIC"
    })
    void machinesAreTold(String header, MailKind kind) throws UnreadableMail {
        assertEquals(
                kind,
                read(HEAD + header + "\r\n\r\n--x\r\n\r\nHei\r\n--x--\r\n").kind());
    }

    @Test
    void ofTwoWaysToSayItThePlainOneIsTakenAndFilesAreKept() throws UnreadableMail {
        Letter letter = read(HEAD + """
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=ytre

                --ytre
                Content-Type: multipart/alternative; boundary=indre

                --indre
                Content-Type: text/plain; charset=utf-8

                Hei på deg
                --indre
                Content-Type: text/html; charset=utf-8

                <b>Hei</b>
                --indre--
                --ytre
                Content-Type: image/png; name="=?utf-8?Q?sk=C3=A6rm.png?="
                Content-Transfer-Encoding: base64
                Content-Disposition: inline

                AAEC
                --ytre--
                """.replace("\n", "\r\n"));
        assertEquals("Hei på deg", letter.said());
        assertEquals("skærm.png", letter.enclosures().getFirst().name());
        assertArrayEquals(new byte[] {0, 1, 2}, letter.enclosures().getFirst().content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-finnes-ikke", "us-ascii"})
    void aStrangeCharacterSetIsGuessed(String charset) throws UnreadableMail {
        byte[] mail = (HEAD + "Content-Type: text/plain; charset=" + charset + "\r\n\r\nPå skjermen")
                .getBytes(Charset.forName("windows-1252"));
        assertEquals("På skjermen", LetterReading.read(mail).whole());
    }

    @Test
    void noCharacterGetsThroughThatNobodyCanRead() throws UnreadableMail {
        assertEquals("a\tb\nc", read(HEAD + "\r\na\0\u0007\tb\rc\u007f").whole());
    }

    /** R5 */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: multipart/mixed; boundary=finnes-ikke\r\n\r\nHei",
                "Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nA!B",
                "Content-Type: text/plain\r\nContent-Transfer-Encoding: x-ukjent\r\n\r\nHei"
            })
    void whatIsBrokenIsNotTakenForRead(String rest) {
        assertThrows(UnreadableMail.class, () -> read(HEAD + rest));
        Letter best = LetterReading.best((HEAD + rest).getBytes(StandardCharsets.UTF_8));
        assertEquals("ola@snasa.example", best.sender());
        assertEquals("e-post.eml", best.enclosures().getLast().name());
    }

    @Test
    void aMailWithoutEndIsNotFollowed() {
        StringBuilder mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b0\r\n\r\n");
        for (int i = 0; i < 50; i++)
            mail.append("--b" + i + "\r\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\r\n\r\n");
        assertThrows(UnreadableMail.class, () -> read(mail.toString()));
    }

    @Test
    void rubbishHasNoSenderAndCanBeLookedAt() {
        byte[] rubbish = new byte[3000];
        new java.util.Random(7).nextBytes(rubbish);
        Letter best = LetterReading.best(rubbish);
        assertNull(best.sender());
        assertTrue(best.whole().chars().noneMatch(c -> c < 32 && c != '\n' && c != '\t'));
    }

    /** RFC 3464 */
    @Test
    void aBounceSaysWhomItDidNotReachAndWhatItWasAbout() {
        String bounce = "Content-Type: multipart/report\r\n\r\nFinal-Recipient: rfc822; ola@snasa.example\r\n"
                + "Status: 5.1.1\r\n\r\nReferences: <incident.INC-2026-00012@samdrift.example>\r\n";
        assertEquals(
                "ola@snasa.example 5.1.1 INC-2026-00012",
                Bounce.of(MailKind.BOUNCE, bounce.getBytes(StandardCharsets.US_ASCII)));
        assertNull(Bounce.of(MailKind.PERSON, bounce.getBytes(StandardCharsets.US_ASCII)));
    }
}
