package no.samdrift.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import no.samdrift.cooperation.letterhead.Letterhead;
import no.samdrift.cooperation.letterhead.Letterheads;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.text.Texts;

/** Puts papers on A4 under the co-operation's letterhead, as PDF/UA-1 and PDF/A-2a. */
@ApplicationScoped
public class Press {
    @Inject
    Letterheads letterheads;

    @Inject
    Time time;

    @Inject
    Texts texts;

    public void print(Paper paper, OutputStream out) throws IOException {
        Letterhead from = letterheads.get();
        Language language = paper.language();
        TaggedPdf.write(
                paper.xhtml(
                        from,
                        texts.get(language, "paper.mark", from.name()),
                        texts.get(language, "paper.printed", Paper.date(time.today(), language))),
                out);
    }
}
