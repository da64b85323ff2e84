package no.samdrift.web.api;

import java.io.IOException;

/** What was sent came slower than any line is; answered as 408. */
final class BodyTooSlow extends IOException {
    BodyTooSlow() {
        super("The body came too slowly");
    }
}
