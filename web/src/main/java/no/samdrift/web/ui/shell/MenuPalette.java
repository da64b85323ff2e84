package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

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
                .filter(screen -> t(screen.title()).toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .map(screen -> new PaletteHit(t(screen.title()), t(screen.section()), screen.path()))
                .toList();
    }
}
