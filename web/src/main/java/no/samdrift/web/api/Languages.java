package no.samdrift.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import no.samdrift.kernel.text.Language;

/** The language an answer is written in: the first of {@code Accept-Language} that the house speaks, else bokmål. */
public final class Languages {
    private Languages() {}

    static Language of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) return Language.NB;
        try {
            for (var range : Locale.LanguageRange.parse(acceptLanguage)) {
                String tag = range.getRange().split("-")[0];
                if (List.of("nb", "no", "nn", "en").contains(tag)) return Language.of(Locale.of(tag));
            }
        } catch (IllegalArgumentException e) {
            return Language.NB;
        }
        return Language.NB;
    }
}
