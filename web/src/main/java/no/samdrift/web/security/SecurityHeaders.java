package no.samdrift.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;

/** What every answer tells the browser. Vaadin's client needs inline and evaluated script of its own origin, no other. */
public class SecurityHeaders extends HttpFilter {
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PUBLIC = ConfigProvider.getConfig()
            .getOptionalValue("samdrift.public.url", String.class)
            .orElse("");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        put(response);
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            /** Within the house without a word of host or scheme: neither what the caller claims nor what a proxy hid. */
            @Override
            public void sendRedirect(String location) throws IOException {
                if (!location.startsWith("/")) {
                    super.sendRedirect(location);
                    return;
                }
                resetBuffer();
                setStatus(SC_FOUND);
                setHeader("Location", location);
            }
        });
    }

    /** Also for answers that begin anew, as those to failures do. */
    public static void put(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (PUBLIC.startsWith("https:")) response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
}
