package no.samdrift.servicedesk.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes from an answer what it repeats: quotes, the line that introduces them, what Outlook writes above them, signatures
 * (R6). What stands between and below quoted lines stays; it is an answer, too.
 */
final class Quoted {
    private static final String DATE = "(?=.*\\d{1,2}[.:/ ])(?=.*(?:@|\\bkl\\b|\\d{4}|\\d:\\d{2}))";
    /** "Den tir. 3. nov. 2026 kl. 10:12 skrev Ola <ola@…>:", in one line after another. */
    private static final Pattern WROTE =
            Pattern.compile(DATE + ".{0,300}\\b(?:skrev|skreiv|wrote)\\b.{0,200}:\\s*", Pattern.CASE_INSENSITIVE);
    /** The first line of one that is broken over several. */
    private static final Pattern BEGINS = Pattern.compile(
            "(?:Den|On|På|Kl\\.|(?:man|m[åa]n|tir|tys|ons|tor|fre|l[øa]r|lau|s[øu]n|mon|tue|wed|thu|fri|sat|sun)\\w*\\.?,?|\\d{1,2}\\.) .*\\d.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORIGINAL = Pattern.compile(
            "[-_ ]{2,}\\s*(?:Opprinnelig|Oprinnelig|Opphavleg|Original)\\w*\\s+(?:melding|message)\\s*[-_ ]{2,}\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile("\\*?(?:Fra|Frå|From):\\*? .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENT =
            Pattern.compile("\\*?(?:Sendt|Sent|Dato|Date|Til|To):\\*? .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("_{10,}\\s*");
    private static final Pattern FROM_PHONE = Pattern.compile(
            "(?:Sendt fr[aå] (?:min |mobilen|Outlook|Mail|Yahoo).{0,40}|Sent from (?:my |Outlook|Mail|Yahoo).{0,40}"
                    + "|(?:Hent|Last ned|Get) Outlook (?:for|til) .{0,80})",
            Pattern.CASE_INSENSITIVE);
    private static final int WRAPPED = 3;

    private Quoted() {}

    /** May be empty, where nothing is new. */
    static String cut(String text) {
        List<String> lines = text.replace("\r\n", "\n").lines().toList();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (lines.get(i).equals("-- ") || line.equals("--")) {
                i = nextQuote(lines, i) - 1; // a signature ends where a quote begins
                continue;
            }
            if (ORIGINAL.matcher(line).matches() || isHeader(lines, i)) break;
            int introduced = introduction(lines, i);
            if (introduced > 0) {
                if (!isQuote(lines, i + introduced)) break;
                i += introduced - 1;
            } else if (!line.startsWith(">") && !FROM_PHONE.matcher(line).matches()) {
                kept.add(lines.get(i).stripTrailing());
            }
        }
        return String.join("\n", kept).replaceAll("\n{3,}", "\n\n").strip();
    }

    private static int nextQuote(List<String> lines, int from) {
        int i = from + 1;
        while (i < lines.size() && introduction(lines, i) == 0 && !lines.get(i).startsWith(">")) i++;
        return i;
    }

    /** Of how many lines it is made that say who wrote what follows; 0 where nothing here does. */
    private static int introduction(List<String> lines, int at) {
        String first = lines.get(at).strip();
        if (WROTE.matcher(first).matches()) return 1;
        if (!BEGINS.matcher(first).matches()) return 0;
        StringBuilder together = new StringBuilder(first);
        for (int more = 1; more < WRAPPED && at + more < lines.size(); more++) {
            together.append(' ').append(lines.get(at + more).strip());
            if (WROTE.matcher(together).matches()) return more + 1;
        }
        return 0;
    }

    /** Whether the next line that says anything is a quoted one. */
    private static boolean isQuote(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++)
            if (!lines.get(i).isBlank()) return lines.get(i).strip().startsWith(">");
        return false;
    }

    /** From and date or receiver in the lines below, perhaps under a rule, as Outlook writes them. */
    private static boolean isHeader(List<String> lines, int at) {
        int from = RULE.matcher(lines.get(at).strip()).matches() ? at + 1 : at;
        while (from > at && from < lines.size() && lines.get(from).isBlank()) from++;
        if (from >= lines.size() || !FROM.matcher(lines.get(from).strip()).matches()) return false;
        return lines.subList(from + 1, Math.min(from + 4, lines.size())).stream()
                .anyMatch(line -> SENT.matcher(line.strip()).matches());
    }
}
