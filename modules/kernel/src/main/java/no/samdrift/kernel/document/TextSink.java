package no.samdrift.kernel.document;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.TimeUnit;

/** Takes so many characters, for so long; then says that it is enough. */
final class TextSink extends Writer {
    static final int MOST = 200_000;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

    private final StringBuilder taken = new StringBuilder();
    private final long begun = System.nanoTime();

    /** No fault: the reading ends here. */
    static final class Enough extends IOException {
        Enough() {
            super("Enough was read");
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws Enough {
        taken.append(text, offset, Math.min(length, MOST - taken.length()));
        if (taken.length() >= MOST || System.nanoTime() - begun > LONGEST) throw new Enough();
    }

    /** With single blanks, and without what cannot be stored; null where there is nothing. */
    String text() {
        String text = taken.toString().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return text.isEmpty() ? null : text;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
