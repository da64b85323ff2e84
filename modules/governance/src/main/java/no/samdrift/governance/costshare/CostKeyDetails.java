package no.samdrift.governance.costshare;

import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Versioned;

/** A key with its versions, oldest first, and the shares computed by it. */
public record CostKeyDetails(CostKeyRow key, List<KeyVersion> versions, List<Ref> shares) implements Versioned {
    @Override
    public int version() {
        return key.version();
    }
}
