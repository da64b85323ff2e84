package no.samdrift.web.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** {@code ETag} and {@code If-Match}: the version of what was read. */
public final class Versions {
    private Versions() {}

    public static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /** 412 where the version moved on; a change without {@code If-Match} is told so (428). */
    public static void check(String ifMatch, int version) {
        if (ifMatch == null) throw new ClientErrorException(428);
        if (!ifMatch.equals("*") && !ifMatch.replace("W/", "").equals("\"" + version + "\""))
            throw new ClientErrorException(Response.Status.PRECONDITION_FAILED);
    }
}
