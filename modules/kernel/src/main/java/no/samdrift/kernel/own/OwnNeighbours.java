package no.samdrift.kernel.own;

import java.util.Collection;
import java.util.List;
import no.samdrift.kernel.data.Ref;

/** Things that can stand in a field, and their names: the floor that keeps them knows who sees which. */
public interface OwnNeighbours {
    FieldType type();

    /** Those of the ids that the caller may see; none where the caller may see no such things at all. */
    List<Ref> seen(Collection<Long> ids);

    /** All that the caller may see, as a file names them. */
    List<Ref> named();
}
