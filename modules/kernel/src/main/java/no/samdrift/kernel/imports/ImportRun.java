package no.samdrift.kernel.imports;

import java.time.Instant;

/**
 * An import that was begun.
 *
 * @param state as it is seen now: one that has long not stirred was cut off
 * @param kept rows that an undoing had to leave
 * @param undoable whether there is anything left to undo
 */
public record ImportRun(
        long id,
        String register,
        String fileName,
        long personId,
        String person,
        Instant startedAt,
        State state,
        int total,
        int done,
        int added,
        int changed,
        int unchanged,
        int rejected,
        int kept,
        boolean undoable) {
    /** How far it came. */
    public enum State {
        RUNNING,
        DONE,
        INTERRUPTED,
        UNDONE
    }

    ImportRun by(String name) {
        return new ImportRun(
                id, register, fileName, personId, name, startedAt, state, total, done, added, changed, unchanged,
                rejected, kept, undoable);
    }
}
