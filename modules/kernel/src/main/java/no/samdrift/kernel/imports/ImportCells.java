package no.samdrift.kernel.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/** One field in both directions: as it stands in a cell, and as the facts hold it. */
final class ImportCells {
    private static final Set<String> YES = Set.of("ja", "yes", "true", "sann", "sant", "1", "x", "aktiv", "active");
    private static final Set<String> NO =
            Set.of("nei", "no", "false", "usann", "usant", "0", "-", "inaktiv", "inactive");

    private final ImportField field;
    private final Class<?> type;
    private final ImportWords words;

    ImportCells(ImportField field, Class<?> facts, ImportWords words) {
        this.field = field;
        this.words = words;
        type = field.own() == null
                ? FactParts.type(facts, field.name())
                : field.own().type().java();
    }

    /** As an export writes it: days and numbers as such, everything else as a text; null for nothing. */
    Object write(Object stored) {
        if (stored == null) return null;
        Object value = field.own() == null ? stored : field.own().type().read(field.name(), (String) stored);
        if (field.cell() != null) return field.cell().write(value);
        return switch (value) {
            case Boolean flag -> words.text(flag ? "imports.yes" : "imports.no");
            case Enum<?> constant ->
                field.choices() == null ? constant.name() : words.text(field.choices() + "." + constant);
            case Instant time -> shown(time);
            case List<?> all -> all.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> value;
        };
    }

    /** As a local time where that says it exactly; else as programs write it. */
    private static Object shown(Instant time) {
        boolean whole = time.equals(time.truncatedTo(ChronoUnit.MINUTES));
        LocalDateTime local = LocalDateTime.ofInstant(time, Time.OSLO);
        return whole && local.atZone(Time.OSLO).toInstant().equals(time) ? time : time.toString();
    }

    /** Whether the cell says what the row has already, however it is written. */
    boolean says(String cell, Object value) {
        Object written = write(value);
        return cell.equals(
                written == null ? "" : written.toString().replace("\r\n", "\n").strip());
    }

    Object read(String cell, ColumnHabit habit, Map<String, Object> before) {
        if (cell.isEmpty()) return null;
        if (field.cell() != null) return field.cell().read(cell, before);
        if (type == String.class) return cell;
        if (type == LocalDate.class) return habit.day(cell);
        if (type == Instant.class) return habit.time(cell);
        if (type == BigDecimal.class) return habit.number(cell);
        if (type == Integer.class || type == int.class) return whole(habit.number(cell));
        if (type == Boolean.class || type == boolean.class) return flag(cell.toLowerCase());
        if (type == List.class)
            return Arrays.stream(cell.split("[,;\n]"))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        if (type.isEnum()) return constant(cell);
        throw new IllegalStateException(field.name() + " has no way to be read");
    }

    private static Integer whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new RuleBroken("importNotWhole");
        }
    }

    private static Boolean flag(String cell) {
        if (YES.contains(cell)) return true;
        if (NO.contains(cell)) return false;
        throw new RuleBroken("importNotYesOrNo");
    }

    private Object constant(String cell) {
        for (Object constant : type.getEnumConstants()) {
            if (cell.equalsIgnoreCase(((Enum<?>) constant).name())) return constant;
            if (field.choices() != null
                    && words.inAll(field.choices() + "." + constant).stream().anyMatch(cell::equalsIgnoreCase))
                return constant;
        }
        String known = Arrays.stream(type.getEnumConstants())
                .map(each -> String.valueOf(write(each)))
                .collect(Collectors.joining(", "));
        throw new RuleBroken("importNoChoice", known);
    }
}
