package no.samdrift.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samdrift.governance.costshare.Statement;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.table.Column;
import no.samdrift.kernel.table.TableExport;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.text.Texts;

/** A member's statement as a file: how the key weighed, what is paid, and what it pays for. */
@ApplicationScoped
public class StatementFile {
    @Inject
    Texts texts;

    @Inject
    Press press;

    /** One row of the file. */
    public record Line(String what, BigDecimal amount, BigDecimal part, String services) {}

    /** The file before its format is chosen. */
    public record Export(TableExport<Line> table, List<Line> lines, Paper paper, Press press, String base) {
        public void write(TableFormat format, OutputStream out) throws IOException {
            if (format == TableFormat.PDF) press.print(paper, out);
            else table.write(format, lines.iterator(), out);
        }

        /** The file's name, such as {@code kostnadsandel-2024-snasa.pdf}. */
        public String name(TableFormat format) {
            return base + "." + format.extension();
        }
    }

    public Export of(Statement statement, Language language) {
        var share = statement.share();
        String title = texts.get(
                language,
                "statement.title",
                String.valueOf(share.year()),
                statement.line().member());
        String subtitle = texts.get(
                language,
                "statement.subtitle",
                share.keyName(),
                statement.keyDecision().code(),
                statement.decision() == null
                        ? texts.get(language, "statement.proposal")
                        : statement.decision().code());
        List<Column<Line>> columns = List.of(
                new Column<>(texts.get(language, "statement.what"), Line::what),
                new Column<>(texts.get(language, "statement.amount"), Line::amount),
                new Column<>(
                        texts.get(language, "statement.part", statement.line().member()), Line::part),
                new Column<>(texts.get(language, "statement.services"), Line::services));
        return new Export(
                new TableExport<>(title, subtitle, columns, language.locale(), Time.OSLO),
                lines(statement, language),
                new StatementPaper(texts, this, statement, language).paper(title, subtitle),
                press,
                texts.get(language, "statement.file") + "-" + share.year() + "-"
                        + plain(statement.line().member()));
    }

    /** A name as every mail program and file system takes it. */
    private static String plain(String name) {
        String letters = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a");
        return Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }

    /** What all members together pay by an element; null where it has a rate. */
    static BigDecimal whole(Statement statement, KeyElement element) {
        return element.share() == null
                ? null
                : statement.share().amount().multiply(element.share()).setScale(2, RoundingMode.HALF_UP);
    }

    private List<Line> lines(Statement statement, Language language) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < statement.elements().size(); i++) {
            KeyElement element = statement.elements().get(i);
            lines.add(new Line(
                    element(element, language),
                    whole(statement, element),
                    statement.line().parts().get(i),
                    ""));
        }
        lines.add(new Line(
                texts.get(language, "statement.total"),
                statement.share().amount(),
                statement.line().total(),
                ""));
        if (statement.line().before() != null) {
            String before = String.valueOf(statement.share().year() - 1);
            lines.add(new Line(
                    texts.get(language, "statement.before", before),
                    statement.share().paidBefore(),
                    statement.line().before(),
                    ""));
            lines.add(new Line(
                    texts.get(language, "statement.change"),
                    statement.share().amount().subtract(statement.share().paidBefore()),
                    statement.line().change(),
                    ""));
        }
        statement
                .costs()
                .forEach(c -> lines.add(new Line(c.name(), c.amount(), c.part(), String.join(", ", c.services()))));
        return lines;
    }

    /** An element in words: "20 % in equal parts". */
    public String element(KeyElement element, Language language) {
        String measure = element.measure() == null
                ? ""
                : texts.has("measure." + element.measure())
                        ? texts.get(language, "measure." + element.measure())
                        : element.measure();
        Object weight = element.share() == null ? element.rate() : element.share();
        return texts.get(language, "keyElement." + element.basis(), weight, measure);
    }
}
