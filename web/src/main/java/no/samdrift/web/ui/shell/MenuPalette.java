package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.router.RouteConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Finds the screens themselves. */
@ApplicationScoped
class MenuPalette implements PaletteSource {
    @Inject
    Menu menu;

    @Override
    public List<PaletteHit> find(String typed, int limit) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return menu.visible().stream()
                .filter(entry -> t(entry.title()).toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .map(entry -> new PaletteHit(
                        t(entry.title()),
                        t(entry.section()),
                        RouteConfiguration.forSessionScope().getUrl(entry.view())))
                .toList();
    }
}
