package no.samdrift.kernel.imports;

import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.refusal.Unavailable;

/** Why a row failed, in words. */
final class ImportReasons {
    private static final Logger LOG = Logger.getLogger(ImportReasons.class.getName());

    private ImportReasons() {}

    /** @throws Unavailable what is through no fault of the row ends the whole */
    static List<ImportWords.Reason> of(Throwable failure, ImportWords words) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unavailable away) throw away;
            if (cause instanceof SQLIntegrityConstraintViolationException)
                return words.reasons(new RuleBroken("importInUse"));
            List<ImportWords.Reason> reasons = words.reasons(cause);
            if (!reasons.isEmpty()) return reasons;
        }
        LOG.log(Level.WARNING, "A row of an import failed", failure);
        return words.reasons(new RuleBroken("importRowFailed"));
    }
}
