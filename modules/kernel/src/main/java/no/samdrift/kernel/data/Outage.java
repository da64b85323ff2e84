package no.samdrift.kernel.data;

import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import no.samdrift.kernel.refusal.Unavailable;

/** Tells a database that is away, full or in the way of itself from every other failure. */
public final class Outage {
    /** MariaDB: a lock not granted in time, and a deadlock (also a conflict of a Galera cluster). */
    private static final Set<Integer> CONFLICTS = Set.of(1205, 1213);
    /** MariaDB: disk full while writing, table full, no room for a temporary file. */
    private static final Set<Integer> FULL = Set.of(1021, 1026, 1114, 3);

    private Outage() {}

    /** A failure that another try may not meet; nothing where it is of another kind. */
    public static Optional<Unavailable> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unavailable known) return Optional.of(known);
            if (cause instanceof SQLException sql && FULL.contains(sql.getErrorCode()))
                return Optional.of(new Unavailable("noSpace"));
            if (isConflict(cause) || isLost(cause)) return Optional.of(new Unavailable("unavailable"));
        }
        return Optional.empty();
    }

    /** Whether the database has undone the transaction and nothing else stands in the way of doing it again. */
    static boolean undone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) if (isConflict(cause)) return true;
        return false;
    }

    /** Whether the connection went, so that nobody knows whether the transaction was done. */
    static boolean lost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) if (isLost(cause)) return true;
        return false;
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof SQLException sql
                && (CONFLICTS.contains(sql.getErrorCode()) || "40001".equals(sql.getSQLState()));
    }

    private static boolean isLost(Throwable cause) {
        if (cause instanceof SystemException) return true; // the server's word for a commit that found no database
        if (cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException)
            return true;
        if (cause instanceof SQLException sql && sql.getSQLState() != null)
            return sql.getSQLState().startsWith("08");
        // the server's pool: none could be had, or none in time
        String name = cause.getClass().getSimpleName();
        return name.equals("PoolingException") || name.equals("ResourceAllocationException");
    }
}
