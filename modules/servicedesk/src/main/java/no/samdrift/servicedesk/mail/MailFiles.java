package no.samdrift.servicedesk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.document.DocumentFile;
import no.samdrift.kernel.document.DocumentTooLarge;
import no.samdrift.kernel.document.DocumentTypeRefused;
import no.samdrift.kernel.document.Uploads;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.servicedesk.ServiceDeskRight;

/** Takes in what is enclosed in a mail, before it is said what it hangs on (R7). */
@ApplicationScoped
class MailFiles {
    private static final int MOST = 50;

    @Inject
    Uploads uploads;

    @Inject
    CurrentCaller current;

    /** @param refused those that were not taken, by name, with the reason */
    record Taken(List<DocumentFile> files, Map<String, LocalizedText> refused) {
        /** A line for each that was not taken; empty where all were. */
        String told(Language language) {
            StringBuilder told = new StringBuilder();
            refused.forEach((name, why) ->
                    told.append("\n\n").append(MailWords.say(MailWords.NOT_TAKEN, language, name, why.in(language))));
            return told.toString();
        }
    }

    /** @throws no.samdrift.kernel.refusal.Unavailable where the scanner for viruses is away: the mail comes again */
    Taken take(List<Letter.Enclosure> enclosures) {
        List<DocumentFile> files = new ArrayList<>();
        Map<String, LocalizedText> refused = new LinkedHashMap<>();
        current.as(
                Caller.house("mail"),
                () -> enclosures.forEach(each -> {
                    if (files.size() == MOST) refused.put(each.name(), MailWords.TOO_MANY);
                    else take(each, files, refused);
                }));
        return new Taken(files, refused);
    }

    private void take(Letter.Enclosure each, List<DocumentFile> files, Map<String, LocalizedText> refused) {
        try {
            files.add(uploads.receive(
                    ServiceDeskRight.LOG_INCIDENTS, each.name(), new ByteArrayInputStream(each.content())));
        } catch (DocumentTypeRefused e) {
            refused.put(each.name(), MailWords.TYPE);
        } catch (DocumentTooLarge e) {
            refused.put(each.name(), MailWords.SIZE);
        } catch (RuleBroken e) {
            refused.put(each.name(), e.code().equals("documentEmpty") ? MailWords.EMPTY : MailWords.VIRUS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
