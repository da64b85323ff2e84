package no.samdrift.kernel.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The records of a CSV text. Own code, because a library reads on to the end of the file after a lost quote: here the
 * line with the lost quote is given up and reading goes on with the next.
 */
final class CsvRecords {
    /** One record, or the name of what is wrong with it. */
    record Found(long line, List<String> fields, String broken) {}

    private static final String DELIMITERS = ",;\t";
    private static final int MAX_LINES_A_FIELD = 200;

    private final String text;
    private final int maxField;
    private final char delimiter;
    private int at;
    private long line = 1;

    CsvRecords(String text, int maxField) {
        this.text = text;
        this.maxField = maxField;
        delimiter = mostFrequent(text);
    }

    char delimiter() {
        return delimiter;
    }

    private static char mostFrequent(String text) {
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        char best = ',';
        long most = 0;
        for (char c : DELIMITERS.toCharArray()) {
            long count = text.substring(0, end).chars().filter(x -> x == c).count();
            if (count > most) {
                best = c;
                most = count;
            }
        }
        return best;
    }

    /** The next record, null at the end. Blank lines are passed over. */
    Found next() {
        while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
            endOfLine();
        }
        if (at >= text.length()) {
            return null;
        }
        int start = at;
        long startLine = line;
        var fields = new ArrayList<String>();
        String broken = fields(fields);
        if (broken != null) {
            at = start;
            line = startLine;
            skipLine();
        } else if (at > start && text.substring(start, at).indexOf('\0') >= 0) {
            broken = "nul";
        }
        return new Found(startLine, fields, broken);
    }

    /** Reads fields to the end of the record; says what is wrong, or null. */
    private String fields(List<String> fields) {
        while (true) {
            var field = new StringBuilder();
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            String broken = quoted ? quoted(field) : plain(field);
            if (broken != null) {
                return broken;
            }
            fields.add(field.toString());
            if (at >= text.length()) {
                return null;
            }
            if (text.charAt(at) != delimiter) {
                endOfLine();
                return null;
            }
            at++;
        }
    }

    private String plain(StringBuilder field) {
        int start = at;
        while (at < text.length() && !endsField(text.charAt(at))) {
            at++;
        }
        field.append(text, start, at);
        return field.length() > maxField ? "fieldTooLong" : null;
    }

    private String quoted(StringBuilder field) {
        long first = line;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
            }
            if (c != '"') {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                return afterQuote(line > first);
            }
            if (field.length() > maxField || line - first > MAX_LINES_A_FIELD) {
                return "unbalancedQuote";
            }
        }
        return "unbalancedQuote";
    }

    /** A quote that closes a field lines below and in the middle of a word is more likely the start of another one. */
    private String afterQuote(boolean linesBelow) {
        if (at >= text.length() || endsField(text.charAt(at))) {
            return null;
        }
        return linesBelow ? "unbalancedQuote" : "textAfterQuote";
    }

    private boolean endsField(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    private void endOfLine() {
        if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        at++;
        line++;
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        if (at < text.length()) {
            endOfLine();
        }
    }
}
