package no.samdrift.web.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body may not be longer than so many bytes, whatever it said about itself. */
final class BoundedRequest extends HttpServletRequestWrapper {
    /** Up to so much is read and forgotten before a refusal is told. */
    static final long MOST_HEARD_OUT = 64L * 1024 * 1024;

    private final long most;

    BoundedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream in = super.getInputStream();
        return new ServletInputStream() {
            private long left = most;

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
                left -= read;
                if (left >= 0) return;
                hearOut();
                throw new BodyTooLarge(most);
            }

            /** Who still sends does not listen: the refusal arrives only after what is on its way. */
            private void hearOut() throws IOException {
                byte[] forgotten = new byte[64 * 1024];
                long heard = 0;
                for (int read = 0; read >= 0 && heard < MOST_HEARD_OUT; heard += read) read = in.read(forgotten);
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
