package no.samdrift.kernel.audit;

/** May refuse every write of the house before it is begun in vain; asked where each write leaves its trace. */
public interface WriteGuard {
    /** Throws where nothing should be written just now. */
    void require();
}
