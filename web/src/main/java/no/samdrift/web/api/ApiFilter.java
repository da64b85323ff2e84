package no.samdrift.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.refusal.NotSignedIn;
import no.samdrift.web.security.BearerTokens;
import no.samdrift.web.security.Origin;

/**
 * Who calls, and how much may be sent. Only a bearer token counts here, never the session of the user interface: what a
 * browser sends by itself opens nothing, so there is nothing to forge.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class ApiFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final long MOST = 1024L * 1024;
    private static final long MOST_IMPORTED = 16 * MOST;

    @Inject
    private transient BearerTokens tokens;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long most = request.getRequestURI().startsWith(request.getContextPath() + "/api/v1/imports/")
                ? MOST_IMPORTED
                : MOST;
        if (request.getContentLengthLong() > most) {
            hearOut(request);
            refuse(new BodyTooLarge(most), request, response);
            return;
        }
        try {
            Optional<Caller> caller = tokens.caller(request.getHeader("Authorization"), Origin.of(request));
            if (caller.isEmpty() && !open(request)) {
                hearOut(request);
                response.setHeader("WWW-Authenticate", "Bearer");
                refuse(new NotSignedIn(), request, response);
                return;
            }
            current.set(caller.orElse(null));
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(new BoundedRequest(request, most), response);
        } finally {
            current.set(null);
        }
    }

    private static void hearOut(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= BoundedRequest.MOST_HEARD_OUT)
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private static boolean open(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals(request.getContextPath() + "/api/v1/tokens");
    }

    private void refuse(Exception why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problems.of(why, Languages.of(request.getHeader("Accept-Language")));
        response.setStatus(problem.status());
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(Json.write(problem));
    }
}
