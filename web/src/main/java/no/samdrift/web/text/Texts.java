package no.samdrift.web.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import no.samdrift.kernel.text.Language;

/**
 * Every text of the product in bokmål, nynorsk and English, from {@code texts/<area>_<language>.properties}.
 * Placeholders are those of {@link MessageFormat}; an apostrophe is an apostrophe, never an escape.
 */
@ApplicationScoped
public class Texts implements I18NProvider {
    public static final Locale BOKMAL = Locale.of("nb", "NO");
    public static final Locale NYNORSK = Locale.of("nn", "NO");
    public static final Locale ENGLISH = Locale.of("en", "GB");
    public static final List<Locale> LOCALES = List.of(BOKMAL, NYNORSK, ENGLISH);
    static final List<String> AREAS = List.of(
            "shell",
            "cooperation",
            "catalogue",
            "servicedesk",
            "sourcing",
            "governance",
            "calculators",
            "administration",
            "audit",
            "rights",
            "refusals");

    private static final Map<String, Map<String, String>> BY_LANGUAGE = Map.of(
            "nb", load("nb"),
            "nn", load("nn"),
            "en", load("en"));

    /** The text in the language of the user before the screen. */
    public static String t(String key, Object... arguments) {
        return text(locale(), key, arguments);
    }

    public static String text(Locale locale, String key, Object... arguments) {
        return find(locale, key, arguments).orElse("!" + key);
    }

    public static Optional<String> find(Locale locale, String key, Object... arguments) {
        Locale known = closest(locale);
        return Optional.ofNullable(BY_LANGUAGE.get(known.getLanguage()).get(key))
                .map(pattern -> arguments.length == 0
                        ? pattern
                        : new MessageFormat(pattern.replace("'", "''"), known).format(arguments));
    }

    /** The current user's locale; bokmål outside a user interface. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? BOKMAL : closest(ui.getLocale());
    }

    /** "no" and all we do not speak become bokmål, except that a foreign language becomes English. */
    public static Locale closest(Locale wanted) {
        return switch (wanted == null ? "nb" : wanted.getLanguage()) {
            case "nn" -> NYNORSK;
            case "nb", "no", "da", "sv", "" -> BOKMAL;
            default -> ENGLISH;
        };
    }

    /** The text in a language of its reader, as mail and problem documents need it. */
    public String get(Language language, String key, Object... arguments) {
        return find(language.locale(), key, arguments).orElse(key);
    }

    /** The keys that begin so, in their order. */
    public static List<String> keys(String beginning) {
        return BY_LANGUAGE.get("nb").keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .sorted()
                .toList();
    }

    public boolean has(String key) {
        return BY_LANGUAGE.get("nb").containsKey(key);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return text(locale, key, arguments);
    }

    private static Map<String, String> load(String language) {
        Map<String, String> all = new HashMap<>();
        for (String area : AREAS) {
            try (InputStream in = Texts.class.getResourceAsStream("/texts/" + area + "_" + language + ".properties")) {
                if (in == null) {
                    continue;
                }
                Properties texts = new Properties();
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(all);
    }
}
