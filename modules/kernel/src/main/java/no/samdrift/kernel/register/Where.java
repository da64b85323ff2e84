package no.samdrift.kernel.register;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.own.OwnCondition;

/**
 * The predicate of a list: what the caller may see, and what was asked for. Each condition gives a new one.
 *
 * @param values by their names in the text
 */
public record Where(String text, Map<String, Object> values) {
    private static final int FEW = 10;

    /** @param predicate what the caller may see, in parentheses */
    public static Where visible(String predicate) {
        return new Where(predicate, Map.of());
    }

    /** Whatever there is, for what is no secret to whoever may ask at all. */
    public static Where anything() {
        return visible("(1=1)");
    }

    /** What was asked for, if it was: left out where a value is missing. */
    public Where ifGiven(String condition, Object... wanted) {
        for (Object value : wanted) if (value == null) return this;
        return and(condition, wanted);
    }

    /** A condition with a {@code ?} for each value; nothing equals a value that is missing. */
    public Where and(String condition, Object... wanted) {
        Map<String, Object> all = new HashMap<>(values);
        StringBuilder named = new StringBuilder(text).append(" and (");
        int next = 0;
        for (String part : condition.split("\\?", -1)) {
            if (next > 0) {
                String name = "w" + all.size();
                all.put(name, wanted[next - 1]);
                named.append(':').append(name);
            }
            named.append(part);
            next++;
        }
        return new Where(named.append(')').toString(), all);
    }

    /** A value for a name that stands in the tables of the list, as {@code :today}. */
    public Where with(String name, Object value) {
        Map<String, Object> all = new HashMap<>(values);
        all.put(name, value);
        return new Where(text, all);
    }

    public Where when(boolean flag, String condition) {
        return flag ? and(condition) : this;
    }

    /** One of the ids; null leaves it out, none at all finds nothing. Few of them are values: the text stays the same, and known. */
    public Where in(String column, Collection<Long> ids) {
        if (ids == null) return this;
        if (ids.isEmpty()) return and("1=0");
        if (ids.size() <= FEW)
            return and(column + " in (" + String.join(",", Collections.nCopies(ids.size(), "?")) + ")", ids.toArray());
        return and(column + " in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
    }

    /** What was asked of own fields; {@code id} is the column of the things' ids. */
    public Where own(String id, List<OwnCondition> asked) {
        Where where = this;
        for (OwnCondition each : asked) where = where.and(id + " in (" + each.ids() + ")", each.value());
        return where;
    }

    /** A pattern for what stands anywhere in a column; null where nothing was typed. */
    public static String containing(String typed) {
        return typed == null || typed.isBlank() ? null : "%" + literally(typed.strip()) + "%";
    }

    /** A pattern for what a column begins with; null where nothing was typed. */
    public static String beginning(String typed) {
        return typed == null || typed.isBlank() ? null : literally(typed.strip()) + "%";
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
