package no.samdrift.web.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import no.samdrift.cooperation.letterhead.Letterhead;
import no.samdrift.kernel.text.Language;

/**
 * A document that leaves the house, in its reader's language: the letterhead, a title, paragraphs, pictures with their figures in words,
 * tables as wide as what they hold. {@link Press} puts it on A4.
 */
public final class Paper {
    private static final String STYLE = """
            @page { size: A4 %1$s; margin: 16mm 15mm 18mm;
              @bottom-left { content: "%2$s"; font: 8pt 'Liberation Sans'; color: #4b5d64; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt 'Liberation Sans'; color: #4b5d64; } }
            body { font: 9.5pt 'Liberation Sans'; color: #14252c; line-height: 1.4; margin: 0; }
            .from { border-bottom: 1pt solid #0f5c63; padding-bottom: 3mm; margin-bottom: 7mm; color: #0f5c63; font-weight: bold; font-size: 11pt; }
            .from img { height: 11mm; vertical-align: middle; margin-right: 4mm; }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; }
            h2 { font-size: 12.5pt; margin: 8mm 0 2mm; page-break-after: avoid; }
            .picture p { font-weight: bold; margin: 0 0 1.5mm; }
            p { margin: 0 0 2mm; } .text { max-width: 210mm; } .entry { font-weight: bold; margin: 3mm 0 0; page-break-after: avoid; } .lines { white-space: pre-wrap; } .lead { color: #4b5d64; }
            .picture { margin: 4mm 0 6mm; page-break-inside: avoid; } .picture img { display: block; }
            table { border-collapse: collapse; max-width: 100%%; margin-bottom: 4mm; page-break-inside: avoid; } caption { text-align: left; color: #4b5d64; font-size: 8.5pt; padding-bottom: 1mm; }
            th, td { padding: 1.2mm 3mm 1.2mm 0; border-bottom: 0.4pt solid #c5ccd3; text-align: left; vertical-align: top; }
            thead th { border-bottom: 1pt solid #0f5c63; color: #4b5d64; vertical-align: bottom; max-width: 26mm; }
            th { font-weight: bold; } tbody th { font-weight: normal; } tr { page-break-inside: avoid; }
            .end { text-align: right; white-space: nowrap; padding-left: 4mm; } thead .end { white-space: normal; }
            .sum th, .sum td { font-weight: bold; border-top: 1pt solid #14252c; }
            """;
    /** Of a picture, and of a bar of one that lies; in millimetres. They stand below each other: what floats or stands in line is read out before the title. */
    private static final int TALL = 44;

    private static final int BAR = 9;
    private static final float POINTS = 72 / 25.4f;

    /** How the sheet is turned: tables of many columns lie. */
    public enum Sheet {
        PORTRAIT(180, 28),
        LANDSCAPE(267, 16);

        /** Between the margins, in millimetres. */
        private final int wide;
        /** Of a table, so that it fits a page even where names take two lines. */
        private final int rows;

        Sheet(int wide, int rows) {
            this.wide = wide;
            this.rows = rows;
        }
    }

    private final Language language;
    private final Sheet sheet;
    private final StringBuilder page = new StringBuilder();
    private final StringBuilder bookmarks = new StringBuilder();
    private final String title;
    private final String lead;
    private int chapters;
    private String heading = "";

    public Paper(Language language, Sheet sheet, String title, String lead) {
        this.language = language;
        this.sheet = sheet;
        this.title = title;
        this.lead = lead;
    }

    /** A picture with its title; what it shows is read out by who cannot see it. */
    public void picture(String heading, ChartData data) {
        int wide = sheet.wide;
        int tall =
                data.kind() == ChartData.Kind.RANKING ? BAR * data.categories().size() : TALL;
        byte[] drawn;
        try {
            drawn = new PaperChart(data, wide * POINTS, tall * POINTS, language.locale()).pdf();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.append("<div class='picture'><p>").append(escaped(heading)).append("</p><img alt='");
        page.append(escaped(heading + ". " + data.inWords(language)))
                .append("' style='width:" + wide + "mm;height:" + tall);
        page.append("mm' src='data:application/pdf;base64,");
        page.append(Base64.getEncoder().encodeToString(drawn)).append("'/></div>");
    }

    Language language() {
        return language;
    }

    public void say(String text) {
        page.append("<p class='text'>").append(escaped(text)).append("</p>");
    }

    /** Something that was written, with its lines as they were, under who wrote it where and when. */
    public void entry(String head, String text) {
        page.append("<p class='entry'>").append(escaped(head)).append("</p><p class='lines'>");
        page.append(escaped(text)).append("</p>");
    }

    public void chapter(String heading) {
        String id = "c" + ++chapters;
        this.heading = heading;
        bookmarks
                .append("<bookmark name='")
                .append(escaped(heading))
                .append("' href='#")
                .append(id)
                .append("'/>");
        page.append("<h2 id='").append(id).append("'>").append(escaped(heading)).append("</h2>");
    }

    /**
     * @param caption is left out where the heading says the same
     * @param heads a leading {@code >} sets the column to the right
     * @param sum the row under the line, null for none
     */
    public void table(String caption, List<String> heads, List<List<String>> rows, List<String> sum) {
        int parts = Math.max(1, (rows.size() + sheet.rows - 1) / sheet.rows);
        for (int part = 0; part < parts; part++) {
            String named = parts == 1 ? caption : caption + " (" + (part + 1) + "/" + parts + ")";
            int from = part * sheet.rows;
            List<List<String>> some = rows.subList(from, Math.min(rows.size(), from + sheet.rows));
            whole(named, heads, some, part == parts - 1 ? sum : null);
        }
    }

    /** A table that stays on a page: one that goes over several would be read out with its heads doubled. */
    private void whole(String caption, List<String> heads, List<List<String>> rows, List<String> sum) {
        page.append("<table>");
        if (!caption.equals(heading))
            page.append("<caption>").append(escaped(caption)).append("</caption>");
        page.append("<thead><tr>");
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

    /**
     * The whole document.
     *
     * @param mark what the letterhead's mark is called by who reads it out
     * @param printed when the paper was made, as a sentence
     */
    String xhtml(Letterhead from, String mark, String printed) {
        String tag = language.locale().toLanguageTag();
        String style = STYLE.formatted(sheet.name().toLowerCase(Locale.ROOT), quoted(foot(from, printed)));
        return "<html xmlns='http://www.w3.org/1999/xhtml' lang='" + tag + "'><head><title>" + escaped(title)
                + "</title><meta name='description' content='" + escaped(title) + "'/><bookmarks>" + bookmarks
                + "</bookmarks><style>" + escaped(style) + "</style></head><body>" + head(from, mark) + "<h1>"
                + escaped(title) + "</h1><p class='lead'>" + escaped(lead) + "</p>" + page + "</body></html>";
    }

    private static String head(Letterhead from, String mark) {
        if (from.name().isEmpty() && from.mark() == null) return "";
        String picture = from.mark() == null
                ? ""
                : "<img alt='" + escaped(mark) + "' src='data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(from.mark()) + "'/>";
        return "<p class='from'>" + picture + escaped(from.name()) + "</p>";
    }

    private static String foot(Letterhead from, String printed) {
        return (from.name().isEmpty() ? "Samdrift" : from.name()) + " · " + printed;
    }

    /** Within a text of the style sheet. */
    private static String quoted(String text) {
        return text.replace("\\", "").replace("\"", "”").replaceAll("\\p{Cntrl}", " ");
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
