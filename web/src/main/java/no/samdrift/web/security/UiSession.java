package no.samdrift.web.security;

import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CallerSource;

/** Who is signed in to the user interface. Rights are read anew every half minute: what is withdrawn does not linger. */
@ApplicationScoped
public class UiSession implements CallerSource {
    private static final String KEY = UiSession.class.getName();
    private static final Duration FRESH = Duration.ofSeconds(30);
    private final Callers callers;

    protected UiSession() {
        this(null);
    }

    @Inject
    public UiSession(Callers callers) {
        this.callers = callers;
    }

    private record SignedIn(Caller caller, Instant readAt) implements Serializable {}

    /** A new session id for the new identity, against fixation. */
    public void begin(HttpServletRequest request, Caller caller) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(KEY, new SignedIn(caller, Instant.now()));
    }

    @Override
    public Optional<Caller> caller() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null || session.getSession() == null) return Optional.empty();
        if (!(session.getSession().getAttribute(KEY) instanceof SignedIn signedIn)) return Optional.empty();
        if (signedIn.readAt().plus(FRESH).isAfter(Instant.now())) return Optional.of(signedIn.caller());
        Optional<Caller> fresh =
                callers.of(signedIn.caller().personId(), signedIn.caller().origin());
        session.getSession()
                .setAttribute(
                        KEY, fresh.map(c -> new SignedIn(c, Instant.now())).orElse(null));
        return fresh;
    }

    /** Reads the rights again at the next question, after the caller changed something about themselves. */
    public void forget() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null && session.getSession().getAttribute(KEY) instanceof SignedIn signedIn)
            session.getSession().setAttribute(KEY, new SignedIn(signedIn.caller(), Instant.EPOCH));
    }
}
