package no.samdrift.web.ui.part;

import java.util.Locale;

/** How something stands; never told by colour alone. */
public enum Tone {
    NEUTRAL,
    ACTIVE,
    GOOD,
    WARNING,
    BAD;

    String cssClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
