package no.samdrift.kernel.table;

import java.util.regex.Pattern;

/** Spreadsheets run whatever begins like a formula. */
public final class Formulas {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern AFTER_SEPARATOR = Pattern.compile("([;\\t] *)('*[=+\\-@＝＋－＠])");

    private static final Pattern DEFUSED_AFTER_SEPARATOR = Pattern.compile("([;\\t] *)'('*[=+\\-@＝＋－＠])");

    private static final Pattern BEGINNING =
            Pattern.compile("'*[" + STARTS.replace("-", "\\-") + "].*", Pattern.DOTALL);

    private Formulas() {}

    /**
     * An apostrophe before what a spreadsheet would take for a formula; the usual remedy, and visible. A Norwegian
     * spreadsheet splits lines at semicolons whatever the quotes say, so what follows one may become a cell too. What has
     * apostrophes there already gets one more, so that {@link #read} gives back exactly what was written.
     */
    public static String defused(String text) {
        String inner = AFTER_SEPARATOR.matcher(text).replaceAll("$1'$2");
        return BEGINNING.matcher(inner).matches() ? "'" + inner : inner;
    }

    /** The text as it was before it was {@link #defused}. */
    public static String read(String text) {
        boolean marked = text.startsWith("'") && BEGINNING.matcher(text).matches();
        return DEFUSED_AFTER_SEPARATOR
                .matcher(marked ? text.substring(1) : text)
                .replaceAll("$1$2");
    }
}
