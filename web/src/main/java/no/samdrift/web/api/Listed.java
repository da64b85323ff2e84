package no.samdrift.web.api;

import java.util.Iterator;
import no.samdrift.kernel.data.Page;

/** What a list gives: a page as JSON, or all rows as CSV; the other is null. Made by {@link Listing}. */
public record Listed<R>(Page<R> page, Iterator<R> all) {}
