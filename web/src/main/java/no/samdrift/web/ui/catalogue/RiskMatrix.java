package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiFunction;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** Probability by consequence, with the number of risks in each cell; a number leads to them. */
class RiskMatrix extends Div {
    private static final int LEVELS = 5;

    /** @param href of the list of a cell, by probability and consequence */
    RiskMatrix(List<Risks.Cell> cells, BiFunction<Integer, Integer, String> href) {
        addClassName("table-wrap");
        NativeTable table = new NativeTable();
        table.addClassName("risk-matrix");
        table.setCaptionText(t("risks.matrix"));
        for (int probability = LEVELS; probability > 0; probability--) {
            NativeTableRow row = table.getBody().addRow();
            head(row, "row", probability, t("risk.probability." + probability));
            for (int consequence = 1; consequence <= LEVELS; consequence++)
                cell(row, cells, probability, consequence, href);
        }
        NativeTableRow foot = table.getBody().addRow();
        foot.addDataCell();
        for (int consequence = 1; consequence <= LEVELS; consequence++)
            head(foot, "col", consequence, t("risk.consequence." + consequence));
        add(table);
    }

    private static void head(NativeTableRow row, String scope, int level, String words) {
        NativeTableHeaderCell head = row.addHeaderCell();
        Span word = new Span(words);
        word.addClassName("axis-word");
        head.add(new Span(level + " "), word);
        head.getElement().setAttribute("scope", scope);
    }

    private static void cell(
            NativeTableRow row,
            List<Risks.Cell> cells,
            int probability,
            int consequence,
            BiFunction<Integer, Integer, String> href) {
        var cell = row.addDataCell();
        int score = probability * consequence;
        cell.addClassName("risk-" + level(score).toLowerCase(java.util.Locale.ROOT));
        Span word = new Span(t("risk.level." + level(score)));
        word.addClassName("risk-word");
        cells.stream()
                .filter(each -> each.probability() == probability && each.consequence() == consequence)
                .findFirst()
                .ifPresentOrElse(
                        found -> {
                            Anchor link =
                                    new Anchor(href.apply(probability, consequence), String.valueOf(found.risks()));
                            link.setAriaLabel(t("risks.cell", found.risks(), t("risk.level." + level(score))));
                            link.add(word);
                            cell.add(link);
                        },
                        () -> cell.add(word));
    }

    /** The colour limits: 15 and above, 8 and above, 4 and above. */
    static String level(int score) {
        return score >= 15 ? "CRITICAL" : score >= 8 ? "HIGH" : score >= 4 ? "MEDIUM" : "LOW";
    }

    /** Number and word, not the colour alone (WCAG 1.4.1). */
    static StatusBadge badge(int score) {
        Tone tone = switch (level(score)) {
            case "CRITICAL" -> Tone.BAD;
            case "HIGH" -> Tone.WARNING;
            case "MEDIUM" -> Tone.NEUTRAL;
            default -> Tone.GOOD;
        };
        return new StatusBadge(said(score), tone);
    }

    static String said(int score) {
        return score + " " + t("risk.level." + level(score));
    }
}
