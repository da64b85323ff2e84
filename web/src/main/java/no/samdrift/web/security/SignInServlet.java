package no.samdrift.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.refusal.TooManyAttempts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens and closes sessions of the user interface: by local account, by OIDC, and out again. */
@WebServlet(urlPatterns = {"/sign-in", "/sign-in/code", "/sign-in/oidc", "/sign-in/oidc/callback", "/sign-out"})
public class SignInServlet extends HttpServlet {
    private static final String ATTEMPT = "samdrift.oidc.attempt";
    private static final String TARGET = "samdrift.signin.target";
    /** A calculation with all its inputs is a long address. */
    private static final int LONGEST_TARGET = 8000;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInLimit limit;

    @Inject
    private UiSession sessions;

    @Inject
    private SecondStep second;

    @Inject
    private CurrentCaller current;

    @Inject
    private Oidc oidc;

    /** The address users know the house by; what the request says where it is not set. */
    @Inject
    @ConfigProperty(name = "samdrift.public.url")
    private Optional<String> publicUrl;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (fromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getServletPath().equals("/sign-out")) {
            sessions.end(request.getSession(false), current);
            response.sendRedirect(request.getContextPath() + "/login?out");
            return;
        }
        if (request.getServletPath().equals("/sign-in/code")) {
            secondStep(request, response);
            return;
        }
        String target = target(request.getParameter("target"));
        String username = request.getParameter("username");
        String password = request.getParameter("password");
        if (isBlank(username) || isBlank(password)) {
            response.sendRedirect(request.getContextPath() + "/login?error");
            return;
        }
        try {
            limit.check(Origin.of(request));
            Optional<Caller> caller = accounts.signIn(username, password, Origin.of(request));
            if (caller.filter(second::needed).isPresent()) {
                second.begin(request, caller.get(), target);
                response.sendRedirect(request.getContextPath() + "/login?code");
            } else if (caller.isPresent()) {
                response.sendRedirect(request.getContextPath() + local(request, response, caller.get(), target));
            } else {
                limit.failed(Origin.of(request));
                response.sendRedirect(request.getContextPath() + "/login?error");
            }
        } catch (TooManyAttempts e) {
            response.sendRedirect(request.getContextPath() + "/login?locked");
        }
    }

    private void secondStep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pending = SecondStep.pending(request.getSession(false));
        String to = "/login?error";
        try {
            limit.check(Origin.of(request));
            if (pending.isPresent() && second.proven(request, pending.get(), base(request))) {
                to = local(
                        request, response, pending.get().caller(), pending.get().target());
            } else if (pending.isPresent()) {
                limit.failed(Origin.of(request));
                to = "/login?code&wrong";
            }
        } catch (TooManyAttempts e) {
            to = "/login?locked";
        }
        response.sendRedirect(request.getContextPath() + to);
    }

    /** Who has something to do first is led where it is done. */
    private String local(HttpServletRequest request, HttpServletResponse response, Caller caller, String target) {
        return sessions.begin(request, response, caller, true) ? "/" + target : "/me";
    }

    /** A form half sent, or by hand, guesses nothing, and counts against nobody. */
    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    /** Whether another site sent the browser: it may neither sign anybody out, nor in as somebody else. */
    private boolean fromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        String origin = request.getHeader("Origin");
        if (origin == null) return false;
        String own = request.getRequestURL().toString();
        return publicUrl.filter(url -> (url + "/").startsWith(origin + "/")).isEmpty() && !own.startsWith(origin + "/");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case "/sign-in/oidc" -> beginOidc(request, response);
            case "/sign-in/oidc/callback" -> endOidc(request, response);
            default -> response.sendRedirect(request.getContextPath() + "/login");
        }
    }

    private void beginOidc(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!oidc.configured()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var attempt = Oidc.Attempt.begin();
        request.getSession(true).setAttribute(ATTEMPT, attempt);
        request.getSession().setAttribute(TARGET, target(request.getParameter("target")));
        response.sendRedirect(oidc.authorization(attempt, callback(request)).toString());
    }

    private void endOidc(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(ATTEMPT);
        if (session != null) session.removeAttribute(ATTEMPT);
        String code = request.getParameter("code");
        if (!(kept instanceof Oidc.Attempt attempt)
                || code == null
                || !attempt.state().equals(request.getParameter("state"))) {
            response.sendRedirect(request.getContextPath() + "/login?error");
            return;
        }
        Optional<Caller> caller = oidc.signIn(attempt, code, callback(request), Origin.of(request));
        if (caller.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login?unknown");
            return;
        }
        Object target = session.getAttribute(TARGET);
        sessions.begin(request, response, caller.get(), false);
        response.sendRedirect(request.getContextPath() + "/" + (target == null ? "" : target));
    }

    private URI callback(HttpServletRequest request) {
        return URI.create(base(request) + "/sign-in/oidc/callback");
    }

    private String base(HttpServletRequest request) {
        return publicUrl.orElseGet(() -> {
            String url = request.getRequestURL().toString();
            return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        });
    }

    /** A path inside the house; anything that could lead elsewhere becomes the front page. */
    private static String target(String asked) {
        if (asked == null || asked.length() > LONGEST_TARGET || !asked.matches("[A-Za-z0-9][^\\p{Cntrl}\\\\]*"))
            return "";
        String path = asked.split("[?#]", 2)[0];
        return path.contains(":") || path.contains("//") ? "" : ascii(asked);
    }

    /** As an address travels: a header knows no letters beyond ASCII. */
    private static String ascii(String text) {
        StringBuilder address = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8))
            if (each > ' ') address.append((char) each);
            else address.append('%').append(String.format("%02X", each & 0xff));
        return address.toString();
    }
}
