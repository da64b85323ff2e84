package no.samdrift.web.ui.shell;

import java.util.List;

/** Each part of the product brings its own menu entries as a CDI bean. */
public interface MenuSource {
    List<MenuEntry> entries();
}
