package no.samdrift.web.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around everything: the theme, and our tokens on top of it. No push: see docs/decisions/13-no-suspended-requests.md. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/samdrift.css")
@StyleSheet("context://styles/servicedesk.css")
@StyleSheet("context://styles/registers.css")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "images/samdrift.svg", "any");
        settings.addMetaTag("referrer", "same-origin");
    }
}
