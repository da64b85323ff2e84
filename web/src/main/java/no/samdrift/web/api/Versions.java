package no.samdrift.web.api;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samdrift.kernel.refusal.LostUpdate;

/** {@code ETag} and {@code If-Match}: the version of what was read. */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Versions() {}

    public static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /**
     * A change by the version that was read, which the service compares in its transaction: 428 without {@code If-Match},
     * 412 where the version moved on, also meanwhile. {@code *} takes what stands.
     */
    public static <T> T changing(String ifMatch, IntSupplier current, IntFunction<T> work) {
        if (ifMatch == null) throw new ClientErrorException(428);
        if (ifMatch.strip().equals("*")) return work.apply(current.getAsInt());
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) throw stale();
        try {
            return work.apply(Integer.parseInt(tag.group(1)));
        } catch (LostUpdate | OptimisticLockException e) {
            throw stale();
        }
    }

    private static ClientErrorException stale() {
        return new ClientErrorException(Response.Status.PRECONDITION_FAILED);
    }
}
