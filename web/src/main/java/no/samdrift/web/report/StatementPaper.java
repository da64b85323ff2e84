package no.samdrift.web.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.governance.costshare.Statement;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.Texts;

/** A member's statement as it is laid before its council: what to pay, how it came about, what it pays for. */
final class StatementPaper {
    private final Texts texts;
    private final StatementFile words;
    private final Statement statement;
    private final Language language;

    StatementPaper(Texts texts, StatementFile words, Statement statement, Language language) {
        this.texts = texts;
        this.words = words;
        this.statement = statement;
        this.language = language;
    }

    private String say(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    Paper paper(String title, String subtitle) {
        Paper paper = new Paper(language, Paper.Sheet.PORTRAIT, title, subtitle);
        String year = String.valueOf(statement.share().year());
        var line = statement.line();
        List<List<String>> sums = new ArrayList<>();
        sums.add(List.of(say("statement.total"), kroner(line.total())));
        if (line.before() != null) {
            String before = String.valueOf(statement.share().year() - 1);
            sums.add(List.of(say("statement.before", before), kroner(line.before())));
            sums.add(List.of(say("statement.change"), kroner(line.change())));
        }
        paper.chapter(say("statement.sums"));
        paper.table(
                say("statement.title", year, line.member()),
                List.of(say("statement.what"), ">" + say("statement.kroner")),
                sums,
                null);
        if (statement.costs().size() > 1) {
            paper.picture(
                    say("statement.paysFor", member()),
                    ChartData.of(
                            ChartData.Kind.RANKING,
                            statement.costs().stream().map(c -> c.name()).toList(),
                            statement.costs().stream()
                                    .map(c -> c.part().setScale(0, RoundingMode.HALF_UP))
                                    .toList()));
        }
        computed(paper);
        costs(paper);
        return paper;
    }

    private void computed(Paper paper) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < statement.elements().size(); i++) {
            var element = statement.elements().get(i);
            BigDecimal whole = StatementFile.whole(statement, element);
            rows.add(List.of(
                    words.element(element, language),
                    kroner(whole),
                    kroner(statement.line().parts().get(i))));
        }
        paper.chapter(say("statement.howComputed"));
        paper.table(
                say("statement.howComputed"),
                List.of(say("key.elements"), ">" + say("statement.amount"), ">" + member()),
                rows,
                List.of(
                        say("statement.total"),
                        kroner(statement.share().amount()),
                        kroner(statement.line().total())));
    }

    private void costs(Paper paper) {
        if (statement.costs().isEmpty()) return;
        paper.chapter(say("share.costs"));
        paper.table(
                say("share.costs"),
                List.of(
                        say("statement.what"),
                        ">" + say("statement.amount"),
                        ">" + member(),
                        say("statement.services")),
                statement.costs().stream()
                        .map(c -> List.of(
                                c.name(), kroner(c.amount()), kroner(c.part()), String.join(", ", c.services())))
                        .toList(),
                List.of(
                        say("statement.total"),
                        kroner(statement.share().amount()),
                        kroner(statement.line().total()),
                        ""));
    }

    private String member() {
        return statement.line().member();
    }

    /** Whole kroner are what a council reads; the file for spreadsheets has the øre. */
    private String kroner(BigDecimal amount) {
        return Paper.number(amount, 0, language);
    }
}
