package no.samdrift.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The server's own session ids hold 80 random bits beside the time; a session that somebody signed in to answers only to who
 * brings this key of 256 as well.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SessionKey extends HttpFilter {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Whether people reach the house by https. */
    static final boolean HTTPS = ConfigProvider.getConfig()
            .getOptionalValue("samdrift.public.url", String.class)
            .filter(url -> url.startsWith("https:"))
            .isPresent();

    /** A cookie name that by https binds it to this very host. */
    static String named(String name) {
        return HTTPS ? "__Host-" + name : name;
    }

    static String give(HttpServletResponse response) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        response.addHeader(
                "Set-Cookie",
                named("SAMDRIFT-KEY") + "=" + key + "; Path=/; HttpOnly; SameSite=Lax" + (HTTPS ? "; Secure" : ""));
        return key;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> wanted = UiSession.key(request.getSession(false));
        if (wanted.isEmpty() || brings(request, wanted.get())) {
            chain.doFilter(request, response);
            return;
        }
        Cookie forget = new Cookie(named("SAMDRIFT"), "");
        forget.setPath("/");
        forget.setMaxAge(0);
        forget.setSecure(HTTPS);
        response.addCookie(forget);
        response.sendRedirect(request.getContextPath() + "/login");
    }

    private static boolean brings(HttpServletRequest request, String key) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(named("SAMDRIFT-KEY")))
                        .anyMatch(cookie -> MessageDigest.isEqual(bytes(cookie.getValue()), bytes(key)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
