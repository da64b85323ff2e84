package no.samdrift.web.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/**
 * A request whose body may not be longer than so many bytes, whatever it said about itself, nor slower than a poor line:
 * whoever sends a byte now and then would hold a thread for as long as they like.
 */
final class BoundedRequest extends HttpServletRequestWrapper {
    /** Up to so much is read and forgotten before a refusal is told, of a stranger for so long only. */
    private static final long MOST_HEARD_OUT = 64L * 1024 * 1024;

    private static final long STRANGER_HEARD_OUT_MILLIS = 2000;
    /** A body gets so long, and then must have come at least so fast. */
    private static final long GRACE_MILLIS = 10_000;

    private static final long BYTES_PER_MILLI = 8;

    private final long most;
    private final long begun = System.nanoTime();
    private boolean known;
    private long received;
    private long firstRead = -1;

    BoundedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    /** The caller is signed in, and may take more time. */
    void known() {
        known = true;
    }

    /**
     * Reads and forgets what is on its way: who still sends does not listen, so a refusal arrives only afterwards; and a
     * connection that many share would be full of what nobody read.
     *
     * @return whether all was heard; else the connection is of no more use
     */
    boolean hearOut() {
        if (getContentLengthLong() == 0) return true;
        long since = millis();
        try {
            ServletInputStream in = getRequest().getInputStream();
            byte[] forgotten = new byte[64 * 1024];
            long heard = 0;
            for (int read = 0; read >= 0; heard += Math.max(0, read)) {
                if (heard > MOST_HEARD_OUT || tooSlow(heard, millis() - since)) return false;
                if (!known && millis() - since > STRANGER_HEARD_OUT_MILLIS) return false;
                read = in.read(forgotten);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private long millis() {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static boolean tooSlow(long bytes, long millis) {
        return millis > GRACE_MILLIS && bytes < (millis - GRACE_MILLIS) * BYTES_PER_MILLI;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream in = super.getInputStream();
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                int read = in.read();
                if (read >= 0) count(1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = in.read(bytes, offset, length);
                if (read > 0) count(read);
                return read;
            }

            private void count(int read) throws IOException {
                if (firstRead < 0) firstRead = millis();
                received += read;
                if (tooSlow(received, millis() - firstRead)) throw new BodyTooSlow();
                if (received <= most) return;
                hearOut();
                throw new BodyTooLarge(most);
            }

            @Override
            public boolean isFinished() {
                return in.isFinished();
            }

            @Override
            public boolean isReady() {
                return in.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                in.setReadListener(listener);
            }
        };
    }
}
