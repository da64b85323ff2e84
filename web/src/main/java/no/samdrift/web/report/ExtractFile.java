package no.samdrift.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.cooperation.privacy.PersonExtract;
import no.samdrift.cooperation.privacy.PersonalText;
import no.samdrift.kernel.table.Column;
import no.samdrift.kernel.table.TableExport;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.text.Texts;

/** What the house knows of somebody, to be handed over: as a paper, or its texts as a table. */
@ApplicationScoped
public class ExtractFile {
    /** Of texts in a paper: more of them are for the table. */
    private static final int MOST = 1000;

    @Inject
    Texts texts;

    @Inject
    Press press;

    public void write(PersonExtract extract, TableFormat format, Language language, OutputStream out)
            throws IOException {
        if (format == TableFormat.PDF) press.print(paper(extract, language), out);
        else table(extract, language).write(format, extract.texts().iterator(), out);
    }

    private TableExport<PersonalText> table(PersonExtract extract, Language language) {
        List<Column<PersonalText>> columns = List.of(
                column(language, "at", PersonalText::at),
                column(language, "where", text -> where(text, language)),
                column(language, "what", text -> what(text, language)),
                column(language, "by", PersonalText::by),
                column(language, "text", PersonalText::text));
        return new TableExport<>(title(extract, language), lead(language), columns, language.locale(), Time.OSLO);
    }

    private Column<PersonalText> column(Language language, String key, Function<PersonalText, Object> value) {
        return new Column<>(texts.get(language, "privacy.column." + key), value);
    }

    private String title(PersonExtract extract, Language language) {
        return texts.get(language, "privacy.extractOf", extract.person().name());
    }

    private String lead(Language language) {
        return texts.get(language, "privacy.extractLead");
    }

    /** Which part of a thing a text is, in words. */
    public String what(PersonalText text, Language language) {
        return texts.get(language, "privacy.what." + text.what());
    }

    /** The thing a text stands in: by its number, else by what it is. */
    public String where(PersonalText text, Language language) {
        return text.key().equals(String.valueOf(text.id()))
                ? texts.get(language, "privacy.kind." + text.kind())
                : text.key();
    }

    private Paper paper(PersonExtract extract, Language language) {
        Paper paper = new Paper(language, Paper.Sheet.PORTRAIT, title(extract, language), lead(language));
        PersonRow person = extract.person();
        paper.chapter(texts.get(language, "privacy.person"));
        paper.table(
                texts.get(language, "privacy.person"),
                List.of(texts.get(language, "privacy.fact"), texts.get(language, "privacy.value")),
                List.of(
                        fact(language, "person.name", person.name()),
                        fact(language, "person.email", person.email()),
                        fact(language, "person.phone", person.phone()),
                        fact(language, "person.title", person.title()),
                        fact(language, "system.member", person.member()),
                        fact(language, "system.unit", person.unit()),
                        fact(language, "person.username", person.username())),
                null);
        paper.chapter(texts.get(language, "grants.title"));
        if (extract.grants().isEmpty()) paper.say(texts.get(language, "list.none"));
        for (var grant : extract.grants()) paper.say(texts.get(language, "role." + grant.role()));
        paper.chapter(texts.get(language, "privacy.texts"));
        var times = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
        for (PersonalText text :
                extract.texts().subList(0, Math.min(MOST, extract.texts().size()))) {
            paper.entry(
                    String.join(
                            " · ",
                            times.format(text.at().atZone(Time.OSLO)),
                            where(text, language),
                            what(text, language),
                            text.by() == null ? "–" : text.by()),
                    text.text());
        }
        if (extract.texts().size() > MOST)
            paper.say(texts.get(language, "privacy.more", extract.texts().size(), MOST));
        return paper;
    }

    private List<String> fact(Language language, String key, String value) {
        return List.of(texts.get(language, key), value == null ? "–" : value);
    }
}
