package no.samdrift.kernel.refusal;

/** Somebody else changed it in the meantime (409). */
public final class LostUpdate extends Refusal {
    public LostUpdate(String what) {
        super("lostUpdate", what);
    }
}
