package no.samdrift.kernel;

import java.math.BigDecimal;
import java.util.List;

/**
 * A calculator cannot work with what it was given. Says where ({@link #field()}, a JSON path such as
 * {@code key[1].share}) and what ({@link #code()}, the last part of a message key), never how to say it.
 */
public class InvalidInput extends IllegalArgumentException {
    private static final int MAX_DIGITS = 40;

    private final String field;
    private final String code;
    private final List<Object> args;

    public InvalidInput(String field, String code, Object... args) {
        super(field + ": " + code + (args.length == 0 ? "" : " " + List.of(args)));
        this.field = field;
        this.code = code;
        this.args = List.of(args);
    }

    /** JSON path of what is wrong. */
    public String field() {
        return field;
    }

    /** Name of what is wrong with it, the {@code shareSum} of the message key {@code refusal.shareSum}. */
    public String code() {
        return code;
    }

    /** Values for the message's placeholders, such as the member that lacks a measure. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    /** The same refusal seen from one level further out: {@code from} becomes {@code week.MONDAY[0].from}. */
    public InvalidInput under(String path) {
        return new InvalidInput(field.isEmpty() ? path : path + "." + field, code, args().toArray());
    }

    public static void require(boolean holds, String field, String code, Object... args) {
        if (!holds) {
            throw new InvalidInput(field, code, args);
        }
    }

    /**
     * A number that is there and of sane size: {@code 1e999999999} is a short text and a long calculation.
     *
     * @return the value itself
     */
    public static BigDecimal number(String field, BigDecimal value) {
        require(value != null, field, "required");
        boolean sane = value.precision() <= MAX_DIGITS && Math.abs((long) value.scale()) <= MAX_DIGITS;
        require(sane, field, "outOfRange");
        return value;
    }

    /** The decimal number a text holds. */
    public static BigDecimal number(String field, String text) {
        require(text != null && !text.isBlank(), field, "required");
        require(text.length() <= 2 * MAX_DIGITS, field, "outOfRange");
        try {
            return number(field, new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            throw new InvalidInput(field, "notANumber");
        }
    }
}
