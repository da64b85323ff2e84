package no.samdrift.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Where users reach the house by https, its session cookie never travels without, nor to another host. */
@WebListener
public class SecureCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (!SessionKey.HTTPS) return;
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(SessionKey.named("SAMDRIFT"));
        cookie.setPath("/");
        cookie.setSecure(true);
    }
}
