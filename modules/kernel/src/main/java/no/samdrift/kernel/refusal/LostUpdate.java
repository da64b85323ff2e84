package no.samdrift.kernel.refusal;

/** Somebody else changed it in the meantime (409). */
public final class LostUpdate extends Refusal {
    private static final long serialVersionUID = 1L;

    public LostUpdate(String what) {
        super("lostUpdate", what);
    }
}
