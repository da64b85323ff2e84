package no.samdrift.kernel.text;

import java.util.Locale;

/** The three languages of the house; bokmål where nothing else is known. */
public enum Language {
    NB,
    NN,
    EN;

    public Locale locale() {
        return switch (this) {
            case NB -> Locale.of("nb", "NO");
            case NN -> Locale.of("nn", "NO");
            case EN -> Locale.of("en", "GB");
        };
    }

    public static Language of(Locale locale) {
        if (locale == null) return NB;
        return switch (locale.getLanguage()) {
            case "nn" -> NN;
            case "nb", "no" -> NB;
            case "" -> NB;
            default -> EN;
        };
    }
}
