package no.samdrift.servicedesk.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R6: answers as mail programs write them, in three languages. */
class QuotedTest {
    static Stream<Arguments> answers() {
        return Stream.of(
                shape("nothing quoted", "Det virker nå.", "Det virker nå."),
                shape("quote marks", "Ja.\n\n> Har du prøvd igjen?\n> Hilsen Kari", "Ja."),
                shape(
                        "Gmail nb",
                        "Ja.\n\ntir. 3. nov. 2026 kl. 10:12 skrev Hjelp <hjelp@x.example>:\n\n> Nå?\n",
                        "Ja."),
                shape(
                        "Gmail nb in two lines",
                        "Ja.\n\nDen tir. 3. nov. 2026 kl. 10:12 skrev Innherred brukerstøtte\n<hjelp@x.example>:\n\n> Nå?\n",
                        "Ja."),
                shape(
                        "Gmail nn",
                        "Ja.\n\ntysdag 3. november 2026 kl. 10:12 skreiv Hjelp <hjelp@x.example>:\n> No?",
                        "Ja."),
                shape(
                        "Gmail en",
                        "Yes.\n\nOn Tue, Nov 3, 2026 at 10:12 AM Help <help@x.example> wrote:\n\n> Now?",
                        "Yes."),
                shape("Thunderbird, unmarked", "Yes.\n\nOn 03.11.2026 10:12, Help wrote:\nNow?\nRegards", "Yes."),
                shape(
                        "iPhone nb",
                        "Ja.\n\nSendt fra min iPhone\n\n> 3. nov. 2026 kl. 10:12 skrev Hjelp <h@x.example>:\n> \n> Nå?",
                        "Ja."),
                shape("iPhone nn", "Ja.\n\nSendt frå min iPhone", "Ja."),
                shape(
                        "iPhone en",
                        "Yes.\n\nSent from my iPhone\n\n> On 3 Nov 2026, at 10:12, Help <h@x.example> wrote:",
                        "Yes."),
                shape(
                        "Outlook nb",
                        "Ja.\n\nFra: Hjelp <hjelp@x.example>\nSendt: tirsdag 3. november 2026 10:12\nTil: Ola\nEmne: Sak\n\nNå?",
                        "Ja."),
                shape(
                        "Outlook nn",
                        "Ja.\n\nFrå: Hjelp <hjelp@x.example>\nSendt: tysdag 3. november 2026 10:12\nTil: Ola\n\nNo?",
                        "Ja."),
                shape(
                        "Outlook en under a rule",
                        "Yes.\n\n________________________________\nFrom: Help\nSent: Tuesday, 3 November 2026 10:12\n\nNow?",
                        "Yes."),
                shape(
                        "Outlook phone",
                        "Ja.\n\nHent Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFra: Hjelp\nSendt: i dag\n\nNå?",
                        "Ja."),
                shape("old Outlook", "Ja.\n\n-----Opprinnelig melding-----\nFra: Hjelp\n\nNå?", "Ja."),
                shape("old Outlook nn", "Ja.\n\n-----Opphavleg melding-----\nFrå: Hjelp\n\nNo?", "Ja."),
                shape("old Outlook en", "Yes.\n\n-----Original Message-----\nFrom: Help\n\nNow?", "Yes."),
                shape("signature", "Ja.\n-- \nOla Nordmann\nTlf. 99 99 99 99", "Ja."),
                shape("below the quote", "tir. 3. nov. 2026 kl. 10:12 skrev Hjelp <h@x.example>:\n> Nå?\n\nJa.", "Ja."),
                shape("between the quotes", "> Strøm?\nJa.\n> Nett?\nNei.", "Ja.\nNei."),
                shape("no quote though it says who wrote", "Han skrev følgende:\nHei", "Han skrev følgende:\nHei"),
                shape(
                        "no header though it says from",
                        "Fra: Verdal\nkommer det mange klager.",
                        "Fra: Verdal\nkommer det mange klager."),
                shape(
                        "a date",
                        "Den 3. november 2026 kl. 10:12 stanset det.\nSå kom det i gang.",
                        "Den 3. november 2026 kl. 10:12 stanset det.\nSå kom det i gang."),
                shape("nothing but a quote", "> Nå?", ""));
    }

    private static Arguments shape(String name, String text, String kept) {
        return Arguments.of(name, text, kept);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void whatIsNewIsKept(String name, String text, String kept) {
        assertEquals(kept, Quoted.cut(text));
        assertEquals(kept, Quoted.cut(text.replace("\n", "\r\n")), "with the line ends of mail");
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                shape(
                        "Gmail",
                        "<div dir=\"ltr\">Ja,<br>det går.</div><br><div class=\"gmail_quote\"><div>tir. skrev Hjelp:</div>"
                                + "<blockquote>Nå?</blockquote></div>",
                        "Ja,\ndet går."),
                shape(
                        "Outlook in the browser",
                        "<html><body><p>Ja.</p><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>Fra:</b> Hjelp</div>"
                                + "<div>Nå?</div></body></html>",
                        "Ja."),
                shape(
                        "Outlook on the desk",
                        "<p class=MsoNormal>Ja.</p><div style='border-top:solid #E1E1E1 1.0pt'><p><b>Fra:</b> Hjelp<br>"
                                + "<b>Sendt:</b> tirsdag 3. november 2026<br><b>Til:</b> Ola</p></div><p>Nå?</p>",
                        "Ja."),
                shape("Apple", "<div>Ja.</div><blockquote type=\"cite\"><div>Nå?</div></blockquote>", "Ja."),
                shape(
                        "hostile",
                        "<script>alert(1)</script><p onclick=x()>Hei <img src=x onerror=y()>&lt;b&gt;</p><style>p{}</style>",
                        "Hei <b>"),
                shape("a list", "<ul><li>en</li><li>to</li></ul>", "- en\n- to"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void htmlBecomesItsWords(String name, String html, String said) {
        assertEquals(said, Quoted.cut(HtmlText.of(html, true)));
    }
}
