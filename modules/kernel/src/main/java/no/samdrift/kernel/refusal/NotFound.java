package no.samdrift.kernel.refusal;

/** It does not exist, or the caller may not see it: the two look the same from outside (404). */
public final class NotFound extends Refusal {
    public NotFound(String what, Object key) {
        super("notFound", what, key == null ? "" : key);
    }
}
