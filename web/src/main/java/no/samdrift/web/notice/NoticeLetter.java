package no.samdrift.web.notice;

import static no.samdrift.web.report.Paper.escaped;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samdrift.cooperation.notice.DueLetter;
import no.samdrift.cooperation.notice.NoticeRow;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.NoticeWords;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Things;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A letter of notices in words: as text, and as HTML that says the same. */
@ApplicationScoped
class NoticeLetter {
    @Inject
    private Texts texts;

    @Inject
    private Things things;

    @Inject
    @ConfigProperty(name = "samdrift.public.url")
    private Optional<String> url;

    String subject(DueLetter letter) {
        NoticeRow first = letter.notices().getFirst();
        if (!letter.isOfOneThing())
            return texts.get(letter.language(), "mail.digest", byThing(letter).size());
        String title = NoticeWords.title(first, letter.language().locale());
        return things.of(first.kind()).numbered() ? "[" + first.key() + "] " + title : title;
    }

    private static Map<String, List<NoticeRow>> byThing(DueLetter letter) {
        return letter.notices().stream()
                .collect(Collectors.groupingBy(n -> n.kind() + ":" + n.key(), LinkedHashMap::new, Collectors.toList()));
    }

    String text(DueLetter letter) {
        Language language = letter.language();
        StringBuilder text = new StringBuilder();
        byThing(letter).values().forEach(about -> {
            NoticeRow first = about.getFirst();
            text.append(name(first, language)).append('\n').append(href(first)).append("\n\n");
            about.reversed().forEach(each -> {
                text.append(NoticeWords.sentence(each, language.locale())).append('\n');
                if (NoticeWords.quotes(each))
                    text.append(each.detail().indent(4)).append('\n');
            });
            text.append('\n');
        });
        NoticeRow first = letter.notices().getFirst();
        text.append("-- \n").append(NoticeWords.why(first, language.locale())).append('\n');
        return text.append(texts.get(language, "mail.choose", address("me")))
                .append('\n')
                .toString();
    }

    String html(DueLetter letter) {
        Language language = letter.language();
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang='")
                .append(language.locale().getLanguage())
                .append(
                        "'><body style='font-family:sans-serif;font-size:15px;line-height:1.5;color:#14252c;max-width:40em'>");
        byThing(letter).values().forEach(about -> {
            NoticeRow first = about.getFirst();
            html.append("<h2 style='font-size:17px;margin:1.2em 0 .3em'><a style='color:#0f5c63' href='")
                    .append(escaped(href(first)))
                    .append("'>")
                    .append(escaped(name(first, language)))
                    .append("</a></h2>");
            about.reversed().forEach(each -> {
                html.append("<p style='margin:.3em 0'>")
                        .append(escaped(NoticeWords.sentence(each, language.locale())))
                        .append("</p>");
                if (NoticeWords.quotes(each))
                    html.append("<blockquote style='margin:.3em 0;padding-left:1em;border-left:3px solid #c5ccd3;"
                                    + "white-space:pre-wrap'>")
                            .append(escaped(each.detail()))
                            .append("</blockquote>");
            });
        });
        NoticeRow first = letter.notices().getFirst();
        return html.append("<hr style='border:0;border-top:1px solid #c5ccd3;margin-top:2em'>"
                        + "<p style='font-size:13px;color:#4b5d64'>")
                .append(escaped(NoticeWords.why(first, language.locale())))
                .append("<br>")
                .append(escaped(texts.get(language, "mail.choose", address("me"))))
                .append("</p></body></html>")
                .toString();
    }

    private String name(NoticeRow notice, Language language) {
        String title = NoticeWords.title(notice, language.locale());
        return things.of(notice.kind()).numbered() ? notice.key() + " " + title : title;
    }

    private String href(NoticeRow notice) {
        return address(things.of(notice.kind()).href(notice.key()));
    }

    private String address(String path) {
        return url.map(base -> base.replaceFirst("/+$", "")).orElse("") + "/" + path;
    }
}
