package no.samdrift.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.refusal.TooManyAttempts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens and closes sessions of the user interface: by local account, by OIDC, and out again. */
@WebServlet(urlPatterns = {"/sign-in", "/sign-in/oidc", "/sign-in/oidc/callback", "/sign-out"})
public class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ATTEMPT = "samdrift.oidc.attempt";
    private static final String TARGET = "samdrift.signin.target";
    /** A calculation with all its inputs is a long address. */
    private static final int LONGEST_TARGET = 8000;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient SignInLimit limit;

    @Inject
    private transient UiSession sessions;

    @Inject
    private transient Oidc oidc;

    /** The address users know the house by; what the request says where it is not set. */
    @Inject
    @ConfigProperty(name = "samdrift.public.url")
    private transient Optional<String> publicUrl;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/sign-out")) {
            var session = request.getSession(false);
            if (session != null) session.invalidate();
            response.sendRedirect(request.getContextPath() + "/login?out");
            return;
        }
        String target = target(request.getParameter("target"));
        try {
            limit.check(Origin.of(request));
            Optional<Caller> caller = accounts.signIn(
                    request.getParameter("username"), request.getParameter("password"), Origin.of(request));
            if (caller.isPresent()) {
                sessions.begin(request, caller.get());
                response.sendRedirect(request.getContextPath() + "/" + target);
            } else {
                limit.failed(Origin.of(request));
                response.sendRedirect(request.getContextPath() + "/login?error");
            }
        } catch (TooManyAttempts e) {
            response.sendRedirect(request.getContextPath() + "/login?locked");
        }
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
        sessions.begin(request, caller.get());
        response.sendRedirect(request.getContextPath() + "/" + (target == null ? "" : target));
    }

    private URI callback(HttpServletRequest request) {
        String base = publicUrl.orElseGet(() -> {
            String url = request.getRequestURL().toString();
            return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        });
        return URI.create(base + "/sign-in/oidc/callback");
    }

    /** A path inside the house; anything that could lead elsewhere becomes the front page. */
    private static String target(String asked) {
        if (asked == null || asked.length() > LONGEST_TARGET || !asked.matches("[A-Za-z0-9][^\\p{Cntrl}\\\\]*"))
            return "";
        String path = asked.split("[?#]", 2)[0];
        return path.contains(":") || path.contains("//") ? "" : asked.replace(" ", "%20");
    }
}
