package no.samdrift.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where users reach the house by https, its session cookie never travels without. */
@WebListener
public class SecureCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        ConfigProvider.getConfig()
                .getOptionalValue("samdrift.public.url", String.class)
                .filter(url -> url.startsWith("https:"))
                .ifPresent(url ->
                        event.getServletContext().getSessionCookieConfig().setSecure(true));
    }
}
