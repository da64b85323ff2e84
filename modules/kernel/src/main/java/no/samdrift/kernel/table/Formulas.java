package no.samdrift.kernel.table;

import java.util.regex.Pattern;

/** Spreadsheets run whatever begins like a formula. */
public final class Formulas {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern AFTER_SEPARATOR = Pattern.compile("([;\\t] *)([=+\\-@＝＋－＠])");

    private Formulas() {}

    /**
     * An apostrophe before what a spreadsheet would take for a formula; the usual remedy, and visible. A Norwegian
     * spreadsheet splits lines at semicolons whatever the quotes say, so what follows one may become a cell too.
     */
    public static String defused(String text) {
        String inner = AFTER_SEPARATOR.matcher(text).replaceAll("$1'$2");
        return !inner.isEmpty() && STARTS.indexOf(inner.charAt(0)) >= 0 ? "'" + inner : inner;
    }
}
