package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.web.security.UiSession;
import no.samdrift.web.text.Texts;

/** Who I am, how I want to see things, and the way out. */
class UserMenu extends MenuBar {
    UserMenu(CurrentCaller current, UiSession sessions) {
        Caller caller = current.get();
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("user-menu");
        Avatar avatar = new Avatar(caller.name());
        MenuItem root = addItem(avatar);
        root.setAriaLabel(t("user.menu", caller.name()));
        SubMenu menu = root.getSubMenu();
        menu.addItem(caller.name()).setEnabled(false);
        Preferences now = Preferences.current();
        SubMenu language = menu.addItem(t("user.language")).getSubMenu();
        for (Locale locale : Texts.LOCALES) {
            choice(
                    language,
                    "language." + locale.getLanguage(),
                    locale.equals(now.language()),
                    () -> Preferences.current().with(locale));
        }
        SubMenu scheme = menu.addItem(t("user.scheme")).getSubMenu();
        for (Preferences.Scheme each : Preferences.Scheme.values()) {
            choice(
                    scheme,
                    "scheme." + each,
                    each == now.scheme(),
                    () -> Preferences.current().with(each));
        }
        SubMenu density = menu.addItem(t("user.density")).getSubMenu();
        for (Preferences.Density each : Preferences.Density.values()) {
            choice(
                    density,
                    "density." + each,
                    each == now.density(),
                    () -> Preferences.current().with(each));
        }
        menu.addItem(t("me.title"), e -> UI.getCurrent().navigate("me"));
        menu.addItem(t("shortcuts.title"), e -> new ShortcutList().open());
        menu.addSeparator();
        menu.addItem(t("user.signOut"), e -> signOut(sessions, current));
    }

    private interface Choice {
        Preferences made();
    }

    private static void choice(SubMenu menu, String key, boolean current, Choice choice) {
        MenuItem item = menu.addItem(t(key), e -> {
            choice.made().apply(UI.getCurrent());
            menu.getItems().forEach(other -> other.setChecked(other == e.getSource()));
        });
        item.setCheckable(true);
        item.setChecked(current);
    }

    private static void signOut(UiSession sessions, CurrentCaller current) {
        HttpSession session = VaadinServletRequest.getCurrent().getSession(false);
        UI.getCurrent().getPage().setLocation("login");
        sessions.end(session, current);
    }
}
