package no.samdrift.kernel.search;

import java.time.Instant;

/**
 * How it stands with this node's index.
 *
 * @param documents how many things can be found
 * @param making whether it is being made anew just now
 * @param done how many of {@code all} things are in it, of the last time it was made anew; 0 of 0 where that was before the start
 * @param began when that began, null likewise
 * @param ended when it was whole again
 */
public record SearchState(long documents, boolean making, long done, long all, Instant began, Instant ended) {
    static final SearchState NOTHING = new SearchState(0, false, 0, 0, null, null);

    SearchState at(long documents) {
        return new SearchState(documents, making, done, all, began, ended);
    }
}
