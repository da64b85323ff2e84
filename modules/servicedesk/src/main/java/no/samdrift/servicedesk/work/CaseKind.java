package no.samdrift.servicedesk.work;

import java.util.List;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Visibility;

/** A practice as the desk knows it: one bean each. */
public interface CaseKind<C extends Case> {
    /** As audit, feed, search and address call it, e.g. {@code incident}. */
    String kind();

    /** Of its numbers, e.g. {@code INC}. */
    String prefix();

    Class<C> type();

    /** Its table: {@code id}, {@code number} and what {@link #columns} names. */
    String table();

    /** The columns of its table that place a case. */
    default Visibility.Columns columns(String alias) {
        return Visibility.Columns.of(alias);
    }

    /** The columns of its table in which people write. */
    List<String> written();

    Right read();

    Right work();

    /** For an open answer; null where nobody outside is answered. */
    default Right reply() {
        return null;
    }

    List<CaseState> states();

    default CaseState state(String name) {
        return states().stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind() + " knows no state " + name));
    }

    /**
     * Whether service levels promise something for it. Its table then keeps what the clocks came to: {@code
     * response_broken}, {@code resolution_broken}, {@code service_s}.
     */
    default boolean isPromised() {
        return false;
    }
}
