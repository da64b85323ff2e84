package no.samdrift.web.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import no.samdrift.kernel.refusal.RuleBroken;

/** Query parameters that are more than text; what cannot be meant is refused by its name. */
@Provider
public class QueryValues implements ParamConverterProvider {
    /** The server looks at no other failure of a parameter than one of its own. */
    static final class Refused extends BadRequestException {
        private final RuleBroken rule;

        Refused(RuleBroken rule) {
            super(rule);
            this.rule = rule;
        }

        RuleBroken rule() {
            return rule;
        }
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        for (Annotation annotation : annotations)
            if (annotation instanceof QueryParam query) return converter(type, query.value());
        return null;
    }

    private static <T> ParamConverter<T> converter(Class<T> type, String name) {
        if (type.isEnum())
            return reading(text -> choice(type, text), name, name.equals("format") ? "badFormat" : "unknown");
        if (type == Boolean.class) return reading(text -> type.cast(flag(text)), name, "unknown");
        if (type == Long.class)
            return reading(text -> type.cast(Long.valueOf(matching(text, "\\d{1,18}"))), name, "unknown");
        if (type == Integer.class)
            return reading(text -> type.cast(Integer.valueOf(matching(text, "-?\\d{1,9}"))), name, "notANumber");
        if (type == Listing.Limit.class) return reading(text -> type.cast(Listing.Limit.of(text)), name, "badLimit");
        if (type == LocalDate.class) return reading(text -> type.cast(LocalDate.parse(text)), name, "badDate");
        if (type == Instant.class) return reading(text -> type.cast(Instant.parse(text)), name, "badInstant");
        return null;
    }

    private static <T> T choice(Class<T> type, String text) {
        for (T value : type.getEnumConstants()) if (((Enum<?>) value).name().equals(text)) return value;
        throw new IllegalArgumentException(text);
    }

    private static Boolean flag(String text) {
        return Boolean.valueOf(matching(text, "true|false"));
    }

    private static String matching(String text, String pattern) {
        if (!text.matches(pattern)) throw new IllegalArgumentException(text);
        return text;
    }

    private static <T> ParamConverter<T> reading(Function<String, T> read, String name, String code) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                try {
                    return text == null ? null : read.apply(text);
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw new Refused(RuleBroken.at(name, code, text));
                }
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }
}
