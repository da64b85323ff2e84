package no.samdrift.web.ui.shell;

import java.util.function.BooleanSupplier;

/**
 * What a house must be told before it can serve anybody; produced by the floor that keeps it.
 *
 * @param order its place among the others
 * @param key its texts: {@code firstDay.<key>} and what it is for, {@code firstDay.<key>.why}
 * @param done asked each time somebody who administers the house comes home
 * @param href where it is done by hand
 * @param importing the register that takes it from a file; null where none does
 */
public record FirstStep(int order, String key, BooleanSupplier done, String href, String importing) {}
