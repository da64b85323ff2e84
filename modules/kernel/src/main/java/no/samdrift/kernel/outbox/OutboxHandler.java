package no.samdrift.kernel.outbox;

/** Carries out messages of one topic. Called at least once per message: the effect must bear repetition. */
public interface OutboxHandler {
    String topic();

    /**
     * Throws where it did not work; it is then tried again with growing pauses, and given up after ten of them.
     *
     * @throws no.samdrift.kernel.refusal.Unavailable where the other side is away: that is waited for, however long
     */
    void handle(OutboxMessage message) throws Exception;
}
