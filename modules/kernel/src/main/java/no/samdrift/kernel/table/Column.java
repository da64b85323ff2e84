package no.samdrift.kernel.table;

import java.util.function.Function;

/**
 * A column of an exported table.
 *
 * @param value text, number, boolean, {@code LocalDate}, {@code LocalDateTime}, {@code Instant}, {@code Duration}, null;
 *     anything else by its {@code toString}
 */
public record Column<T>(String header, Function<T, Object> value) {}
