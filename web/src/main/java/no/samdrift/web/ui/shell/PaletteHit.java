package no.samdrift.web.ui.shell;

/**
 * Something one can go to.
 *
 * @param title in the user's language
 * @param hint what it is, shown after the title
 * @param route path within the application
 */
public record PaletteHit(String title, String hint, String route) {}
