package no.samdrift.kernel.refusal;

/** A rule of the field says no; answered as 422, beside {@link #field()} where one input is to blame. */
public non-sealed class RuleBroken extends Refusal {
    private final String field;

    public RuleBroken(String code, Object... arguments) {
        this(null, code, arguments);
    }

    private RuleBroken(String field, String code, Object[] arguments) {
        super(code, arguments);
        this.field = field;
    }

    /** The rule, with the input field (JSON path) it concerns. */
    public static RuleBroken at(String field, String code, Object... arguments) {
        return new RuleBroken(field, code, arguments);
    }

    /** JSON path of the input to blame, or null. */
    public String field() {
        return field;
    }
}
