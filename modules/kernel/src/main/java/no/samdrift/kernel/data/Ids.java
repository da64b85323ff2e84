package no.samdrift.kernel.data;

import com.github.f4b6a3.tsid.TsidCreator;

/** Time-ordered 64-bit ids, made by each node for itself; the node number is set by {@code TSIDCREATOR_NODE}. */
public final class Ids {
    private Ids() {}

    public static long next() {
        return TsidCreator.getTsid1024().toLong();
    }
}
