package no.samdrift.web.api.servicedesk;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.eventlog.EventLogImport;

/** Before the form of an event log is taken apart: who may import at all, and how many parts there are. */
@Provider
public class ImportsFirst implements ContainerRequestFilter {
    private static final int MOST_PARTS = 10;

    @Inject
    private CurrentCaller current;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        boolean form = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
        if (!form || !request.getUriInfo().getPath().replaceFirst("^/", "").equals("imports/" + EventLogImport.SOURCE))
            return;
        byte[] body = request.getEntityStream().readAllBytes();
        current.get().require(ServiceDeskRight.IMPORT, Target.COOPERATION);
        String boundary = type.getParameters().get("boundary");
        if (boundary != null && parts(body, ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1)) > MOST_PARTS)
            throw new RuleBroken("tooManyParts", MOST_PARTS);
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** Stops counting once there are too many. */
    private static int parts(byte[] body, byte[] mark) {
        int found = 0;
        for (int i = 0; i <= body.length - mark.length && found <= MOST_PARTS + 1; i++) {
            if (body[i] != '-') continue;
            int same = 0;
            while (same < mark.length && body[i + same] == mark[same]) same++;
            if (same == mark.length) found++;
        }
        return found - 1;
    }
}
