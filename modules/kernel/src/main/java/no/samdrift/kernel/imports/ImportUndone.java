package no.samdrift.kernel.imports;

import java.util.List;

/** How many rows are as they were, and which had to stay as they are. */
public record ImportUndone(int undone, List<ImportFault> kept) {}
