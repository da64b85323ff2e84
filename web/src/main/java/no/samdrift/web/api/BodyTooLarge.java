package no.samdrift.web.api;

import java.io.IOException;

/** More was sent than may be sent; answered as 413. */
final class BodyTooLarge extends IOException {
    private final long most;

    /** {@code most} in bytes. */
    BodyTooLarge(long most) {
        super("More than " + most + " bytes");
        this.most = most;
    }

    long most() {
        return most;
    }
}
