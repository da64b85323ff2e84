package no.samdrift.web.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.samdrift.kernel.text.Language;

/** A document that leaves the house, in its reader's language: a head, paragraphs, tables as wide as what they hold. */
public final class Paper {
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 16mm 15mm 18mm;
              @bottom-left { content: "Samdrift"; font: 8pt 'Liberation Sans'; color: #4b5d64; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt 'Liberation Sans'; color: #4b5d64; } }
            body { font: 9.5pt 'Liberation Sans'; color: #14252c; line-height: 1.4; margin: 0; }
            h1 { font-size: 20pt; margin: 0 0 2mm; } h2 { font-size: 12.5pt; margin: 7mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; max-width: 210mm; } .lead { color: #4b5d64; }
            table { border-collapse: collapse; } caption { text-align: left; color: #4b5d64; font-size: 8.5pt; padding-bottom: 1mm; }
            th, td { padding: 1.2mm 3mm 1.2mm 0; border-bottom: 0.4pt solid #c5ccd3; text-align: left; vertical-align: top; }
            thead th { border-bottom: 1pt solid #0f5c63; color: #4b5d64; vertical-align: bottom; max-width: 26mm; }
            th { font-weight: bold; } tbody th { font-weight: normal; } tr { page-break-inside: avoid; }
            .end { text-align: right; white-space: nowrap; padding-left: 4mm; }
            .sum th, .sum td { font-weight: bold; border-top: 1pt solid #14252c; }
            """;

    private final Language language;
    private final StringBuilder page = new StringBuilder();
    private final StringBuilder bookmarks = new StringBuilder();
    private final String title;
    private int chapters;

    public Paper(Language language, String title, String lead) {
        this.language = language;
        this.title = title;
        page.append("<h1>").append(escaped(title)).append("</h1>");
        page.append("<p class='lead'>").append(escaped(lead)).append("</p>");
    }

    public void say(String text) {
        page.append("<p>").append(escaped(text)).append("</p>");
    }

    public void chapter(String heading) {
        String id = "c" + ++chapters;
        bookmarks
                .append("<bookmark name='")
                .append(escaped(heading))
                .append("' href='#")
                .append(id)
                .append("'/>");
        page.append("<h2 id='").append(id).append("'>").append(escaped(heading)).append("</h2>");
    }

    /**
     * @param heads a leading {@code >} sets the column to the right
     * @param sum the row under the line, null for none
     */
    public void table(String caption, List<String> heads, List<List<String>> rows, List<String> sum) {
        page.append("<table><caption>").append(escaped(caption)).append("</caption><thead><tr>");
        for (String head : heads)
            page.append("<th scope='col'")
                    .append(end(head))
                    .append('>')
                    .append(escaped(bare(head)))
                    .append("</th>");
        page.append("</tr></thead><tbody>");
        rows.forEach(row -> row("", heads, row));
        if (sum != null) row(" class='sum'", heads, sum);
        page.append("</tbody></table>");
    }

    private void row(String attributes, List<String> heads, List<String> cells) {
        page.append("<tr").append(attributes).append("><th scope='row'>");
        page.append(escaped(cells.getFirst())).append("</th>");
        for (int i = 1; i < cells.size(); i++)
            page.append("<td")
                    .append(end(heads.get(i)))
                    .append('>')
                    .append(escaped(cells.get(i)))
                    .append("</td>");
        page.append("</tr>");
    }

    private static String end(String head) {
        return head.startsWith(">") ? " class='end'" : "";
    }

    private static String bare(String head) {
        return head.startsWith(">") ? head.substring(1) : head;
    }

    public void write(OutputStream out) throws IOException {
        String tag = language.locale().toLanguageTag();
        TaggedPdf.write(
                "<html xmlns='http://www.w3.org/1999/xhtml' lang='" + tag + "'><head><title>" + escaped(title)
                        + "</title><meta name='description' content='" + escaped(title) + "'/><bookmarks>" + bookmarks
                        + "</bookmarks><style>" + STYLE + "</style></head><body>" + page + "</body></html>",
                out);
    }

    public static String date(LocalDate day, Language language) {
        String pattern = language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** @param month such as 2026-10 */
    public static String month(String month, Language language) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(YearMonth.parse(month));
    }

    /** Whole kroner or with decimals; nothing where it is not known. */
    public static String number(Number value, int decimals, Language language) {
        if (value == null) return "–";
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value instanceof BigDecimal exact ? exact : value);
    }

    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean xml = c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD;
                    if (xml) safe.appendCodePoint(c);
                }
            }
        });
        return safe.toString();
    }
}
