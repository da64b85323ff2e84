package no.samdrift.servicedesk.mail;

import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.text.LocalizedText;

/** What the house itself writes into a case that came by mail, in the sender's language. */
final class MailWords {
    static final LocalizedText WITHOUT_TEXT =
            new LocalizedText("(e-post uten tekst)", "(e-post utan tekst)", "(mail without text)");
    static final LocalizedText NOT_TAKEN = new LocalizedText(
            "Vedlegget «%s» ble ikke tatt imot: %s.",
            "Vedlegget «%s» vart ikkje teke imot: %s.", "The attachment “%s” was not taken: %s.");
    static final LocalizedText TYPE =
            new LocalizedText("filtypen er ikke tillatt", "filtypen er ikkje tillaten", "its type is not allowed");
    static final LocalizedText SIZE = new LocalizedText("filen er for stor", "fila er for stor", "it is too large");
    static final LocalizedText VIRUS =
            new LocalizedText("det ble funnet virus i den", "det vart funne virus i henne", "a virus was found in it");
    static final LocalizedText EMPTY = new LocalizedText("filen er tom", "fila er tom", "it is empty");
    static final LocalizedText TOO_MANY =
            new LocalizedText("det er for mange vedlegg", "det er for mange vedlegg", "there are too many attachments");
    static final LocalizedText FROM = new LocalizedText("E-post fra %s:", "E-post frå %s:", "Mail from %s:");
    static final LocalizedText CUT = new LocalizedText(
            "… (resten av e-posten er utelatt)", "… (resten av e-posten er utelaten)", "… (the rest is left out)");

    private MailWords() {}

    static String say(LocalizedText text, Language language, Object... values) {
        return text.in(language).formatted(values);
    }
}
