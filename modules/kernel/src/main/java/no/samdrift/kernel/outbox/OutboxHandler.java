package no.samdrift.kernel.outbox;

/** Carries out messages of one topic. Called at least once per message: the effect must bear repetition. */
public interface OutboxHandler {
    String topic();

    /** Throws where it did not work; it is then tried again with growing pauses. */
    void handle(OutboxMessage message) throws Exception;
}
