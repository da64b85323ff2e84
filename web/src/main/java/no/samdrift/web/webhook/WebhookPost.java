package no.samdrift.web.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import no.samdrift.cooperation.webhook.DueMessage;
import no.samdrift.cooperation.webhook.WebhookAddresses;
import no.samdrift.cooperation.webhook.WebhookOutcome;
import no.samdrift.cooperation.webhook.WebhookQueue;
import no.samdrift.cooperation.webhook.WebhookSecrets;
import no.samdrift.kernel.data.Outage;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/**
 * Sends what is due, each webhook by itself: while one is waited for, the others go on. Only one thread at a time works here; what is
 * on its way is in no thread's hands.
 */
@ApplicationScoped
class WebhookPost {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    /** The answer's body included, which the client's own timeout leaves out. */
    private static final long WHOLE_SECONDS = 15;

    private static final long LOOK_MILLIS = 200;

    @Inject
    private WebhookQueue queue;

    @Inject
    private WebhookBodies bodies;

    @Inject
    private WebhookAddresses addresses;

    @Inject
    private WebhookSecrets secrets;

    @Inject
    private Time time;

    private final Map<Long, Sent> onTheWay = new ConcurrentHashMap<>();
    private volatile HttpClient client;

    private record Sent(DueMessage due, String subject, long begun, CompletableFuture<HttpResponse<String>> answer) {}

    /** Settles what has come back and sends what is due; whether anything was settled, so that more may be due. */
    public boolean work() {
        boolean settled = settle();
        for (DueMessage due : queue.claim(onTheWay.keySet())) {
            settled |= begin(due);
        }
        if (!onTheWay.isEmpty()) await();
        return settle() || settled;
    }

    /** Whether it is settled already: nothing to be sent, or nothing that can be made. */
    private boolean begin(DueMessage due) {
        Optional<WebhookBodies.Body> body;
        try {
            body = bodies.of(due);
        } catch (RuntimeException e) {
            if (Outage.of(e).isPresent()) throw e;
            queue.settle(due, new WebhookOutcome(null, null, 0, null, e.toString()));
            return true;
        }
        if (body.isPresent()) send(due, body.get());
        else queue.unseen(due);
        return body.isEmpty();
    }

    private void send(DueMessage due, WebhookBodies.Body body) {
        long begun = System.nanoTime();
        try {
            URI uri = addresses.checked(due.address());
            addresses.reachable(uri);
            HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                    .timeout(ANSWER)
                    .header("Content-Type", "application/json")
                    .header("User-Agent", "Samdrift")
                    .POST(HttpRequest.BodyPublishers.ofString(body.json()));
            secrets.headers(due, body.json(), time.now()).forEach(request::header);
            CompletableFuture<HttpResponse<String>> answer =
                    client().sendAsync(request.build(), head -> new FirstBytes());
            answer.orTimeout(WHOLE_SECONDS, TimeUnit.SECONDS);
            onTheWay.put(due.webhookId(), new Sent(due, body.subject(), begun, answer));
        } catch (RuleBroken | IOException refused) {
            String why = refused instanceof RuleBroken rule ? rule.code() : why(refused);
            queue.settle(due, new WebhookOutcome(body.subject(), null, 0, null, why));
        }
    }

    /** One client for all, which follows nobody elsewhere. */
    private HttpClient client() {
        if (client == null)
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .build();
        return client;
    }

    /** Until one has come back, for a moment. */
    private void await() {
        CompletableFuture<?>[] answers =
                onTheWay.values().stream().map(Sent::answer).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(answers).get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException notYetOrFailed) {
            // looked at when it is settled
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean settle() {
        boolean settled = false;
        for (Sent sent : onTheWay.values()) {
            if (!sent.answer().isDone()) continue;
            queue.settle(sent.due(), outcome(sent));
            onTheWay.remove(sent.due().webhookId());
            settled = true;
        }
        return settled;
    }

    private static WebhookOutcome outcome(Sent sent) {
        int millis = (int) ((System.nanoTime() - sent.begun()) / 1_000_000);
        try {
            HttpResponse<String> answer = sent.answer().join();
            return new WebhookOutcome(sent.subject(), answer.statusCode(), millis, answer.body(), null);
        } catch (CompletionException e) {
            return new WebhookOutcome(sent.subject(), null, millis, null, why(e.getCause()));
        }
    }

    /** What usually goes wrong as a code, {@code webhook.why.<code>}; else as the machine says it. */
    private static String why(Throwable failure) {
        return switch (failure) {
            case HttpTimeoutException e -> "tooSlow";
            case TimeoutException e -> "tooSlow";
            case UnknownHostException e -> "hostUnknown";
            case ConnectException e -> "notReached";
            case SSLException e -> "notTrusted";
            case null, default -> String.valueOf(failure);
        };
    }

    @PreDestroy
    void close() {
        if (client != null) client.shutdownNow();
    }
}
