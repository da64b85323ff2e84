package no.samdrift.web.ui.part;

import java.util.List;
import no.samdrift.kernel.data.Ref;

/** What can be chosen in the forms of every floor, also of those below it. A bean for each kind of thing. */
public interface Choosable {
    /** As search and feed call it. */
    String kind();

    /** Those in use that the caller may see; {@code text} is part of what they are called, null for all. */
    List<Ref> find(String text, int offset, int limit);
}
