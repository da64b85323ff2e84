package no.samdrift.kernel.refusal;

/** The caller sees it but may not do this (403). */
public final class NotAllowed extends Refusal {
    public NotAllowed(Object right) {
        super("notAllowed", right.toString());
    }

    private NotAllowed(String code, Object[] arguments) {
        super(code, arguments);
    }

    /** Where more can be said than that the right is missing. */
    public static NotAllowed because(String code, Object... arguments) {
        return new NotAllowed(code, arguments);
    }
}
