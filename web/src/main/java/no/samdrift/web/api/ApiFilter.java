package no.samdrift.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Logger;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Again;
import no.samdrift.kernel.document.Contents;
import no.samdrift.kernel.refusal.NotSignedIn;
import no.samdrift.web.security.BearerTokens;
import no.samdrift.web.security.Origin;

/**
 * Who calls, and how much may be sent. Only a bearer token counts here, never the session of the user interface: what a
 * browser sends by itself opens nothing, so there is nothing to forge.
 */
public class ApiFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger(ApiFilter.class.getName());
    private static final long MOST = 1024L * 1024;
    private static final long MOST_IMPORTED = 16 * MOST;

    @Inject
    private BearerTokens tokens;

    @Inject
    private CurrentCaller current;

    @Inject
    private Problems problems;

    @Inject
    private Contents contents;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        long most = most(request);
        BoundedRequest bounded = new BoundedRequest(request, most);
        try {
            Optional<Caller> caller = tokens.caller(request.getHeader("Authorization"), Origin.of(request));
            if (caller.isPresent()) bounded.known();
            if (request.getContentLengthLong() > most) {
                refuse(new BodyTooLarge(most), bounded, response);
                return;
            }
            if (caller.isEmpty() && !open(request)) {
                response.setHeader("WWW-Authenticate", "Bearer");
                refuse(new NotSignedIn(), bounded, response);
                return;
            }
            current.set(caller.orElse(null));
            Again.repeatable(request.getMethod().equals("GET") || request.getHeader("Idempotency-Key") != null);
            chain.doFilter(bounded, response);
            if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN)
                LOG.info(() -> "Refused: " + caller.map(Caller::username).orElse("nobody") + " " + request.getMethod()
                        + " " + request.getRequestURI());
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted()) throw e;
            refuse(e, bounded, response);
        } finally {
            Again.repeatable(false);
            current.set(null);
        }
    }

    private long most(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/api/v1/imports/")) return MOST_IMPORTED;
        return path.startsWith("/api/v1/documents") ? contents.most() + MOST : MOST;
    }

    /** What asks for a proof of its own: a password, or the secret of a source. */
    private static boolean open(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("POST")
                && (path.equals("/api/v1/tokens") || path.startsWith("/api/v1/monitoring/"));
    }

    private void refuse(Exception why, BoundedRequest request, HttpServletResponse response) throws IOException {
        boolean heard = request.hearOut();
        if (!heard && request.getProtocol().startsWith("HTTP/1")) response.setHeader("Connection", "close");
        problems.of(why, Languages.of(request.getHeader("Accept-Language"))).write(response);
    }
}
