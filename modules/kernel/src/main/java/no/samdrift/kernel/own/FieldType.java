package no.samdrift.kernel.own;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.PlainText;
import no.samdrift.kernel.time.Days;

/** What can stand in a field; the column it stands in, and what it is in Java. */
public enum FieldType {
    TEXT("text", String.class),
    NUMBER("number", BigDecimal.class),
    DATE("day", LocalDate.class),
    YES_NO("choice", Boolean.class),
    CHOICE("choice", String.class),
    PERSON("ref_id", Long.class),
    SYSTEM("ref_id", Long.class);

    private static final int LONGEST = 1000;
    private final String column;
    private final Class<?> java;

    FieldType(String column, Class<?> java) {
        this.column = column;
        this.java = java;
    }

    public String column() {
        return column;
    }

    public Class<?> java() {
        return java;
    }

    /** Whether it is another thing, by its id. */
    public boolean isNeighbour() {
        return java == Long.class;
    }

    /** Whether it is filtered by from and to. */
    public boolean isRange() {
        return this == NUMBER || this == DATE;
    }

    /** What a text that was written stands for; null for nothing. A number may have a comma. */
    public Object read(String path, String text) {
        if (text == null || text.isBlank()) return null;
        String bare = text.strip();
        return switch (this) {
            case TEXT -> plainText(path, bare);
            case NUMBER -> number(path, bare);
            case DATE -> day(path, bare);
            case YES_NO -> Boolean.valueOf(matching(path, bare, "true|false"));
            case CHOICE -> bare;
            case PERSON, SYSTEM -> Long.valueOf(matching(path, bare, "\\d{1,18}"));
        };
    }

    private static String plainText(String path, String text) {
        if (text.length() > LONGEST) throw RuleBroken.at(path, "tooLong", LONGEST);
        if (!new PlainText.Check().isValid(text, null)) throw RuleBroken.at(path, "notPlainText");
        return text;
    }

    private static BigDecimal number(String path, String text) {
        if (!text.matches("[-+]?\\d{1,15}([.,]\\d{1,6})?")) throw RuleBroken.at(path, "fieldBadNumber");
        return new BigDecimal(text.replace(',', '.'));
    }

    private static LocalDate day(String path, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            Days.check(path, day);
            return day;
        } catch (DateTimeException e) {
            throw RuleBroken.at(path, "badDate");
        }
    }

    private static String matching(String path, String text, String pattern) {
        if (!text.matches(pattern)) throw RuleBroken.at(path, "unknown", text);
        return text;
    }

    /** As it stands in JSON and addresses: without zeros at its end. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
