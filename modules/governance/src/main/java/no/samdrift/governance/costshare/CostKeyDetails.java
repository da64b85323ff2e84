package no.samdrift.governance.costshare;

import java.util.List;
import no.samdrift.kernel.data.Ref;

/** A key with its versions, oldest first, and the shares computed by it. */
public record CostKeyDetails(CostKeyRow key, List<KeyVersion> versions, List<Ref> shares) {}
