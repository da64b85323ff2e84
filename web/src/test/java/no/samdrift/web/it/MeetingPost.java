package no.samdrift.web.it;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import no.samdrift.kernel.outbox.OutboxHandler;
import no.samdrift.kernel.outbox.OutboxMessage;

/** Carries a message only while another is carried, and keeps in which order they came. */
@ApplicationScoped
public class MeetingPost implements OutboxHandler {
    static final List<String> CARRIED = new CopyOnWriteArrayList<>();
    static final String TOPIC = "test.meeting";
    private static final CyclicBarrier MEETING = new CyclicBarrier(2);

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(OutboxMessage message) throws Exception {
        CARRIED.add(message.subjectKey() + message.payload());
        MEETING.await(1, TimeUnit.MINUTES);
    }
}
