package no.samdrift.kernel.audit;

import java.util.List;

/** What was written down of the chain outside of the database: without it, whoever owns the database could make it anew. */
public interface SealAnchors {
    List<SealHash> written();
}
