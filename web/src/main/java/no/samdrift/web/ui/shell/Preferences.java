package no.samdrift.web.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.web.text.Texts;

/** How one browser wants to see the product; kept in a cookie so that the first page already looks right. */
record Preferences(Locale language, Scheme scheme, Density density) {
    private static final String COOKIE = "samdrift-view";

    enum Scheme {
        SYSTEM("light dark"),
        LIGHT("light"),
        DARK("dark");

        final String css;

        Scheme(String css) {
            this.css = css;
        }
    }

    enum Density {
        AIRY,
        NORMAL,
        COMPACT;

        String cssClass() {
            return "density-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * As chosen in this browser. Until somebody chooses, a browser that asks for Norwegian gets the form of it that the
     * person, and so their municipality, writes.
     */
    static Preferences of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        String[] parts = Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> cookie.getValue().split("\\."))
                .filter(values -> values.length == 3)
                .findFirst()
                .orElse(new String[] {"", "", ""});
        Locale language = parts[0].isEmpty()
                ? first(Texts.closest(request.getLocale()))
                : Texts.closest(Locale.forLanguageTag(parts[0]));
        return new Preferences(
                language,
                named(Scheme.values(), parts[1], Scheme.SYSTEM),
                named(Density.values(), parts[2], Density.NORMAL));
    }

    private static Locale first(Locale asked) {
        if (asked.getLanguage().equals("en")) return asked;
        return CDI.current()
                .select(CurrentCaller.class)
                .get()
                .find()
                .map(caller -> Texts.closest(caller.language().locale()))
                .filter(own -> !own.getLanguage().equals("en"))
                .orElse(asked);
    }

    static Preferences current() {
        return of(VaadinRequest.getCurrent());
    }

    Preferences with(Locale other) {
        return new Preferences(other, scheme, density);
    }

    Preferences with(Scheme other) {
        return new Preferences(language, other, density);
    }

    Preferences with(Density other) {
        return new Preferences(language, scheme, other);
    }

    /** Keeps the choice and shows it at once; another language needs the page anew. */
    void apply(UI ui) {
        boolean reload = !language.equals(Texts.locale());
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax';"
                                + "const h = document.documentElement; h.style.colorScheme = $2;"
                                + "h.classList.remove('density-airy','density-normal','density-compact'); h.classList.add($3);"
                                + "if ($4) location.reload();",
                        COOKIE,
                        language.getLanguage() + "." + scheme + "." + density,
                        scheme.css,
                        density.cssClass(),
                        reload);
    }

    private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst().orElse(otherwise);
    }
}
