package no.samdrift.kernel.refusal;

import java.util.List;

/** A clear no. The text a person reads is looked up by {@code refusal.<code>} in the reader's language. */
public abstract sealed class Refusal extends RuntimeException
        permits RuleBroken, NotFound, NotAllowed, LostUpdate, NotSignedIn, TooManyAttempts, Unavailable {
    private final String code;
    private final List<Object> arguments;

    protected Refusal(String code, Object... arguments) {
        super(code + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
