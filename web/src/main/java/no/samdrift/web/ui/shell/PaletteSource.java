package no.samdrift.web.ui.shell;

import java.util.List;

/** Answers the command palette (Ctrl+K); a CDI bean of whoever has something to find. */
public interface PaletteSource {
    /**
     * @param typed what the user has typed so far, never blank
     * @param limit how many hits are of use
     * @return best first; only what the caller may see
     */
    List<PaletteHit> find(String typed, int limit);
}
