package no.samdrift.kernel.workingtime;

import java.time.LocalDate;
import java.util.Locale;

/** A public holiday with its name in the three languages. */
public record Holiday(LocalDate date, String nb, String nn, String en) {
    /** The name for a reader of that language: nn, en, else bokmål. */
    public String name(Locale locale) {
        return switch (locale.getLanguage()) {
            case "nn" -> nn;
            case "en" -> en;
            default -> nb;
        };
    }
}
