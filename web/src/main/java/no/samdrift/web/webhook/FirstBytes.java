package no.samdrift.web.webhook;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The beginning of an answer; the rest of it is not even received. */
final class FirstBytes implements BodySubscriber<String> {
    private static final int MOST = 400;

    private final CompletableFuture<String> text = new CompletableFuture<>();
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private Flow.Subscription subscription;

    @Override
    public CompletionStage<String> getBody() {
        return text;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[Math.min(buffer.remaining(), MOST - begun.size())];
            buffer.get(bytes);
            begun.writeBytes(bytes);
        }
        if (begun.size() < MOST) {
            subscription.request(1);
            return;
        }
        subscription.cancel();
        onComplete();
    }

    @Override
    public void onError(Throwable failure) {
        onComplete(); // the status came, and that counts
    }

    @Override
    public void onComplete() {
        text.complete(begun.toString(StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}+", " "));
    }
}
