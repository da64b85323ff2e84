package no.samdrift.launcher;

/** A start that cannot succeed; the message is the one sentence the operator reads. */
class CannotStart extends RuntimeException {
    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
