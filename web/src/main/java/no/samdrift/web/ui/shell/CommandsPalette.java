package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import no.samdrift.web.text.Texts;

/** Finds what can be done from anywhere: colours, language, density, the list of keys. */
@ApplicationScoped
class CommandsPalette implements PaletteSource {
    @Override
    public List<PaletteHit> find(String typed, int limit) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return commands().stream()
                .filter(command -> (command.hint() + " " + command.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(limit)
                .toList();
    }

    private static List<PaletteHit> commands() {
        List<PaletteHit> commands = new ArrayList<>();
        for (Preferences.Scheme each : Preferences.Scheme.values())
            commands.add(choice(
                    "user.scheme", "scheme." + each, () -> Preferences.current().with(each)));
        for (Locale each : Texts.LOCALES)
            commands.add(choice(
                    "user.language",
                    "language." + each.getLanguage(),
                    () -> Preferences.current().with(each)));
        for (Preferences.Density each : Preferences.Density.values())
            commands.add(choice(
                    "user.density",
                    "density." + each,
                    () -> Preferences.current().with(each)));
        commands.add(new PaletteHit(t("shortcuts.title"), "?", () -> new ShortcutList().open()));
        return commands;
    }

    private static PaletteHit choice(String what, String which, Supplier<Preferences> made) {
        return new PaletteHit(t(which), t(what), () -> made.get().apply(UI.getCurrent()));
    }
}
