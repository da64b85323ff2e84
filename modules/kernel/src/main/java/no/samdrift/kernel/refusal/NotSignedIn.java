package no.samdrift.kernel.refusal;

/** Nobody is signed in, or the sign-in is no longer valid (401). */
public final class NotSignedIn extends Refusal {
    public NotSignedIn() {
        this("notSignedIn");
    }

    private NotSignedIn(String code) {
        super(code);
    }

    /** The password was right, and is not enough. */
    public static NotSignedIn withoutCode() {
        return new NotSignedIn("codeNeeded");
    }

    /** The password was right, and something has to be done in the user interface first. */
    public static NotSignedIn before(String duty) {
        return new NotSignedIn(duty);
    }
}
