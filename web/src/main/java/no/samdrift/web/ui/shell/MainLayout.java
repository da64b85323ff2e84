package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.security.UiSession;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Things;

/** Navigation at the side, search and oneself at the top, the screen in the middle. */
@JavaScript("context://js/samdrift-follow.js")
@JavaScript("context://js/samdrift-menus.js")
@JavaScript("context://js/samdrift-sections.js")
@Layout
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    /** What few open every day, until they unfold it. */
    private static final Set<String> FOLDED = Set.of("menu.section.calculators");

    private final Instance<PaletteSource> palette;
    private final NoticeBell bell;

    @Inject
    public MainLayout(
            Menu menu,
            Instance<PaletteSource> palette,
            CurrentCaller caller,
            UiSession sessions,
            Notices notices,
            Things things,
            LiveViews live) {
        this.palette = palette;
        bell = new NoticeBell(notices, things, live, caller.get().personId());
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(t("menu.toggle"));
        Header bar = new Header(toggle, search(), bell, new UserMenu(caller, sessions));
        bar.addClassName("bar");
        addToNavbar(skipLink(), bar);
        Nav home = new Nav(brand());
        home.setAriaLabel("Samdrift");
        addToDrawer(home, new Scroller(navigation(menu)));
        Shortcuts.addShortcutListener(this, this::openPalette, Key.KEY_K, KeyModifier.CONTROL);
        getElement().addEventListener("shortcut-list", e -> new ShortcutList().open());
        // a question mark typed into a field is text, so the browser decides
        getElement()
                .executeJs("const me = this; if (!window.samdriftKeys) { window.samdriftKeys = true;"
                        + "document.addEventListener('keydown', e => {"
                        + " const at = e.composedPath()[0];"
                        + " if (e.key === '?' && !at.isContentEditable && !/^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName))"
                        + "  document.querySelector('vaadin-app-layout')?.dispatchEvent(new CustomEvent('shortcut-list'));"
                        + "}); }");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (getContent() != null) {
            getContent().getElement().setAttribute("id", "main").setAttribute("tabindex", "-1");
        }
        bell.at(event.getLocation().getPath());
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#main", t("menu.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " document.getElementById('main')?.focus(); })");
        return skip;
    }

    static Anchor brand() {
        Span mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Anchor brand = new Anchor("", mark, new Span("Samdrift"));
        brand.addClassName("brand");
        return brand;
    }

    private Button search() {
        Span key = new Span("Ctrl K");
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        Button search = new Button(t("palette.open"), VaadinIcon.SEARCH.create(), e -> openPalette());
        search.setSuffixComponent(key);
        search.addClassName("search-button");
        return search;
    }

    private void openPalette() {
        new CommandPalette(palette).open();
    }

    private static Div navigation(Menu menu) {
        Map<String, SideNav> sections = new LinkedHashMap<>();
        for (Screen screen : menu.visible()) {
            sections.computeIfAbsent(screen.section(), MainLayout::section)
                    .addItem(new SideNavItem(
                            t(screen.title()), screen.view(), screen.icon().create()));
        }
        Div all = new Div();
        all.addClassName("navigation");
        sections.values().forEach(all::add);
        return all;
    }

    private static SideNav section(String key) {
        if (key.equals("menu.section.home")) {
            SideNav unnamed = new SideNav();
            unnamed.getElement().setAttribute("aria-label", t(key));
            return unnamed;
        }
        SideNav named = new SideNav(t(key));
        named.setCollapsible(true);
        named.getElement().setAttribute("data-section", key).setAttribute("data-folded", FOLDED.contains(key));
        named.addAttachListener(e -> named.getElement().executeJs("window.samdriftFold(this)"));
        return named;
    }
}
