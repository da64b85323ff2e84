package no.samdrift.kernel.imports;

import java.util.List;
import no.samdrift.kernel.access.Right;

/** A register that can be taken from a file: one bean beside its service, which does the work. */
public interface ImportedRegister<F extends Record> {
    /** As it stands in addresses: {@code vendors}. Also what its texts begin with. */
    String name();

    /** As audit, feed and search know its things. */
    String kind();

    /** Who may write it somewhere. */
    Right right();

    Class<F> facts();

    /** In the order of the columns. Made anew for each import. */
    List<ImportField> fields();

    /**
     * Names of fields that together tell a row from the others; of several ways the first that the file has columns for and
     * the row has values in.
     */
    List<List<String>> keys();

    /** All rows that the caller sees. */
    List<KnownRow<F>> known();

    /** How many rows must stand above this one; those above are written first. */
    default int depth(F facts) {
        return 0;
    }

    KnownRow<F> add(F facts);

    KnownRow<F> change(long id, int version, F facts);

    /** Takes back what was added, at that version; with the right that adding asked for. */
    void remove(long id, int version);
}
