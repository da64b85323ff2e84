package no.samdrift.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.samdrift.kernel.refusal.RuleBroken;

/** Query parameters that are more than text; null stays null, what cannot be meant is refused by its name. */
public final class Parameters {
    private Parameters() {}

    public static <E extends Enum<E>> E choice(Class<E> type, String name, String text) {
        if (text == null) return null;
        for (E value : type.getEnumConstants()) if (value.name().equals(text)) return value;
        throw RuleBroken.at(name, "unknown", text);
    }

    public static Boolean flag(String name, String text) {
        if (text == null) return null;
        if (text.equals("true") || text.equals("false")) return Boolean.valueOf(text);
        throw RuleBroken.at(name, "unknown", text);
    }

    public static Integer number(String name, String text) {
        if (text == null) return null;
        if (text.matches("-?\\d{1,9}")) return Integer.valueOf(text);
        throw RuleBroken.at(name, "notANumber", text);
    }

    public static Long id(String name, String text) {
        if (text == null) return null;
        if (text.matches("\\d{1,18}")) return Long.valueOf(text);
        throw RuleBroken.at(name, "unknown", text);
    }

    public static LocalDate day(String name, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw RuleBroken.at(name, "badDate", text);
        }
    }
}
