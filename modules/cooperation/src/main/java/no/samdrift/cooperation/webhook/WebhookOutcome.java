package no.samdrift.cooperation.webhook;

/**
 * How a sending went.
 *
 * @param subject what it was about, for the log
 * @param status null where nothing came back, and then {@code error} says why
 * @param answer its first words
 */
public record WebhookOutcome(String subject, Integer status, int millis, String answer, String error) {
    private static final int GONE = 410;

    boolean arrived() {
        return status != null && status >= 200 && status < 300;
    }

    boolean wantsNoMore() {
        return status != null && status == GONE;
    }
}
