package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.function.Predicate;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.document.DocumentSearch;

/**
 * What has a page of its own. A produced constant for each kind.
 *
 * @param kind as search, feed and audit call it
 * @param page its page; the last part of the address is the key of the thing
 * @param list the way up from there
 * @param read who may open such pages at all
 * @param numbered whether people know it by the key, as they know a case by its number
 */
public record Thing(
        String kind, Class<? extends Component> page, Screen list, Predicate<Caller> read, boolean numbered) {
    public Thing(String kind, Class<? extends Component> page, Screen list, Right read) {
        this(kind, page, list, caller -> caller.anywhere(read), false);
    }

    /** What people know by its number, as a case. */
    public static Thing numbered(String kind, Class<? extends Component> page, Screen list, Right read) {
        return new Thing(kind, page, list, caller -> caller.anywhere(read), true);
    }

    /** The documents on such things, as the search finds them: a hit leads to the thing. */
    public Thing documents(boolean internal) {
        return found(DocumentSearch.kind(kind, internal));
    }

    /** What hangs on such things, as the search finds it under a kind of its own: a hit leads to the thing. */
    public Thing found(String under) {
        return new Thing(under, page, list, read, false);
    }

    /** Where it has its page, within the application. */
    public String href(Object key) {
        return Screen.path(page) + "/" + key;
    }

    /** Named by its code and its name. */
    public Anchor link(Ref ref) {
        return new Anchor(href(ref.id()), ref.code() + " " + ref.name());
    }
}
