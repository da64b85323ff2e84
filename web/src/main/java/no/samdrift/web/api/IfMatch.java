package no.samdrift.web.api;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.refusal.LostUpdate;

/** A change by the version that was read, which the service compares in its transaction; {@code *} takes what stands. */
public class IfMatch {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    @HeaderParam("If-Match")
    private String tag;

    /** 428 without {@code If-Match}, 412 where the version moved on, also meanwhile. */
    public <T> T change(Supplier<? extends Versioned> current, IntFunction<T> work) {
        if (tag == null) throw new ClientErrorException(428);
        if (tag.strip().equals("*")) return work.apply(current.get().version());
        Matcher read = TAG.matcher(tag.strip());
        if (!read.matches()) throw stale();
        try {
            return work.apply(Integer.parseInt(read.group(1)));
        } catch (LostUpdate | OptimisticLockException e) {
            throw stale();
        }
    }

    /** The same for work that does not tell what the thing became: it is read again. */
    public <T extends Versioned> T changed(Supplier<T> thing, Consumer<Integer> work) {
        return change(thing, version -> {
            work.accept(version);
            return thing.get();
        });
    }

    /** The same where {@code If-Match} may be left out: the work then gets null. */
    public <T extends Versioned> T changedIfGiven(Supplier<T> thing, Consumer<Integer> work) {
        if (tag != null) return changed(thing, work);
        work.accept(null);
        return thing.get();
    }

    private static ClientErrorException stale() {
        return new ClientErrorException(Response.Status.PRECONDITION_FAILED);
    }
}
