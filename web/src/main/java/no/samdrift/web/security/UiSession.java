package no.samdrift.web.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samdrift.cooperation.access.Duties;
import no.samdrift.cooperation.access.Duties.Duty;
import no.samdrift.cooperation.access.Sessions;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CallerSource;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Grant;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.time.Time;

/**
 * Who is signed in to the user interface. Whether they still are, and with which rights, is read anew every half minute: what
 * is withdrawn or ended elsewhere does not linger. One request has one answer, as a page that began for somebody cannot end for
 * nobody.
 */
@ApplicationScoped
public class UiSession implements CallerSource {
    private static final String KEY = UiSession.class.getName();
    private static final Duration FRESH = Duration.ofSeconds(30);

    @Inject
    Sessions sessions;

    @Inject
    Duties duties;

    @Inject
    Time time;

    private record SignedIn(long id, String key, boolean local, Caller caller, Instant readAt) implements Serializable {
        SignedIn read(Caller fresh, Instant now) {
            return new SignedIn(id, key, local, fresh, now);
        }
    }

    /**
     * A new session id for the new identity, against fixation, and a key of its own beside it. {@code local}: by a password of
     * the house, not by the directory.
     *
     * @return whether nothing has to be done first
     */
    public boolean begin(HttpServletRequest request, HttpServletResponse response, Caller caller, boolean local) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        long id = sessions.begin(caller, request.getHeader("User-Agent"));
        String key = SessionKey.give(response);
        boolean free = isFree(caller, local);
        session.setAttribute(KEY, new SignedIn(id, key, local, free ? caller : oneself(caller), time.now()));
        return free;
    }

    private boolean isFree(Caller caller, boolean local) {
        return !local || duties.of(caller.personId()).isEmpty();
    }

    /** What is left to whoever has something to do first. */
    private static Caller oneself(Caller caller) {
        return new Caller(
                caller.personId(),
                caller.username(),
                caller.name(),
                caller.language(),
                caller.memberId(),
                List.of(new Grant(Role.END_USER, ScopeKind.SELF, 0)),
                caller.origin());
    }

    /** What is still to be done before the own roles hold. */
    public Set<Duty> duties() {
        return here().filter(SignedIn::local)
                .map(signedIn -> duties.of(signedIn.caller().personId()))
                .orElse(Set.of());
    }

    /** Signs out, here and in the list of sessions. */
    public void end(HttpSession session, CurrentCaller current) {
        if (session == null) return;
        if (session.getAttribute(KEY) instanceof SignedIn signedIn)
            try {
                current.as(signedIn.caller(), () -> sessions.end(signedIn.id()));
            } catch (NotFound ended) {
                // signed out elsewhere already
            }
        session.invalidate();
    }

    /** The key that must come with the session; nothing where nobody is signed in. */
    static Optional<String> key(HttpSession session) {
        return session != null && session.getAttribute(KEY) instanceof SignedIn signedIn
                ? Optional.of(signedIn.key())
                : Optional.empty();
    }

    /** The row of this browser in the list of sessions. */
    public Optional<Long> id() {
        return here().map(SignedIn::id);
    }

    private static Optional<SignedIn> here() {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null
                        && session.getSession() != null
                        && session.getSession().getAttribute(KEY) instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    @Override
    public Optional<Caller> caller() {
        Optional<SignedIn> here = here();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (here.isEmpty() || request == null) return here.flatMap(this::read);
        if (request.getAttribute(KEY) instanceof Caller answered) return Optional.of(answered);
        Optional<Caller> caller = read(here.get());
        request.setAttribute(KEY, caller.orElse(null));
        return caller;
    }

    private Optional<Caller> read(SignedIn here) {
        if (here.readAt().plus(FRESH).isAfter(time.now())) return Optional.of(here.caller());
        Optional<Caller> fresh = sessions.caller(here.id()).map(c -> isFree(c, here.local()) ? c : oneself(c));
        keep(fresh.map(caller -> here.read(caller, time.now())).orElse(null));
        return fresh;
    }

    private static void keep(SignedIn signedIn) {
        VaadinSession.getCurrent().getSession().setAttribute(KEY, signedIn);
    }

    /** Reads the rights again at the next question, after the caller changed something about themselves. */
    public void forget() {
        here().ifPresent(here -> keep(here.read(here.caller(), Instant.EPOCH)));
        if (VaadinRequest.getCurrent() != null) VaadinRequest.getCurrent().removeAttribute(KEY);
    }
}
