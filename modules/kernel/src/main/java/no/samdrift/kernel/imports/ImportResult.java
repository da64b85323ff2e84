package no.samdrift.kernel.imports;

import java.util.List;

/**
 * What came of a file, or would.
 *
 * @param id of the import; null for a trial
 * @param cancelled whether it was stopped, and so undone
 */
public record ImportResult(
        Long id, int added, int changed, int unchanged, List<ImportFault> rejected, boolean cancelled) {}
