package no.samdrift.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import no.samdrift.kernel.text.Language;

/** Every text of the house that a person reads, in three languages: {@code texts/<area>_<language>.properties}. */
@ApplicationScoped
public class Texts {
    public static final List<String> AREAS = List.of(
            "shell", "cooperation", "catalogue", "servicedesk", "sourcing", "governance", "calculators", "refusals");

    private final Map<Language, Properties> all = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) all.put(language, load(language));
    }

    private static Properties load(Language language) {
        Properties texts = new Properties();
        for (String area : AREAS) {
            String name = "texts/" + area + "_" + language.name().toLowerCase() + ".properties";
            try (var in = Texts.class.getClassLoader().getResourceAsStream(name)) {
                if (in != null) texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /** The text with its arguments; the key itself where there is none, so that a gap is seen. */
    public String get(Language language, String key, Object... arguments) {
        String pattern = all.get(language).getProperty(key);
        if (pattern == null) return key;
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public boolean has(String key) {
        return all.get(Language.NB).containsKey(key);
    }
}
