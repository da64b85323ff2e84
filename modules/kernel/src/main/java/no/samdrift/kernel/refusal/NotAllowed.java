package no.samdrift.kernel.refusal;

/** The caller sees it but may not do this (403). */
public final class NotAllowed extends Refusal {
    public NotAllowed(Object right) {
        super("notAllowed", right.toString());
    }
}
