package no.samdrift.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.access.SecondFactors;
import no.samdrift.kernel.access.Caller;

/** Between the right password and the session: the second proof, to be given within five minutes in the same browser. */
@ApplicationScoped
public class SecondStep {
    private static final String KEY = SecondStep.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    private SecondFactors factors;

    @Inject
    private Accounts accounts;

    @Inject
    private Passkeys passkeys;

    /** Whose password was right, where they want to go, and what a passkey has to sign. */
    public record Pending(Caller caller, String target, String challenge, Instant at) implements Serializable {}

    boolean needed(Caller caller) {
        return factors.has(caller.personId());
    }

    void begin(HttpServletRequest request, Caller caller, String target) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(KEY, new Pending(caller, target, Passkeys.challenge(), Instant.now()));
    }

    public static Optional<Pending> pending(HttpSession session) {
        return session != null
                        && session.getAttribute(KEY) instanceof Pending pending
                        && pending.at().plus(PATIENCE).isAfter(Instant.now())
                ? Optional.of(pending)
                : Optional.empty();
    }

    /** What a passkey is asked for; nothing where there is none. */
    public Optional<String> passkeyRequest(Pending pending, String url) {
        return factors.passkeys(pending.caller().personId()).isEmpty()
                ? Optional.empty()
                : Optional.of(passkeys.request(pending.caller().personId(), pending.challenge(), url));
    }

    /** The proof, by passkey or by code; a challenge is asked once. */
    boolean proven(HttpServletRequest request, Pending pending, String url) {
        HttpSession session = request.getSession();
        Caller caller = pending.caller();
        session.setAttribute(KEY, new Pending(caller, pending.target(), Passkeys.challenge(), pending.at()));
        String passkey = request.getParameter("passkey");
        boolean right = passkey == null || passkey.isBlank()
                ? accounts.provesByCode(caller, request.getParameter("code"))
                : accounts.proves(caller, () -> passkeys.proves(caller.personId(), pending.challenge(), url, passkey));
        if (right) session.removeAttribute(KEY);
        return right;
    }
}
