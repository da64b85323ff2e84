package no.samdrift.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.ConfigProvider;

/** The address a request came from; that of the reverse proxy's client where a proxy in front is configured. */
public final class Origin {
    private static final boolean BEHIND_PROXY = ConfigProvider.getConfig()
            .getOptionalValue("samdrift.behind.proxy", Boolean.class)
            .orElse(false);

    private Origin() {}

    public static String of(HttpServletRequest request) {
        String forwarded = BEHIND_PROXY ? request.getHeader("X-Forwarded-For") : null;
        if (forwarded == null) return request.getRemoteAddr();
        String[] hops = forwarded.split(",");
        String nearest = hops[hops.length - 1].strip();
        return nearest.length() <= 64 ? nearest : nearest.substring(0, 64);
    }
}
