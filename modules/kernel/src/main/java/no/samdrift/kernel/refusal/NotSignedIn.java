package no.samdrift.kernel.refusal;

/** Nobody is signed in, or the sign-in is no longer valid (401). */
public final class NotSignedIn extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("notSignedIn");
    }
}
