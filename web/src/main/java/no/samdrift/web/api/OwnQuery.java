package no.samdrift.web.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samdrift.kernel.own.OwnFilter;

/** What a list is asked about own fields: {@code own.<code>}, of numbers and days also {@code own.<code>.from} and {@code .to}. */
public class OwnQuery {
    static final String OWN = "own.";

    @Context
    private UriInfo uri;

    /** Which of them there are the list says, which knows its kind. */
    public OwnFilter asked() {
        Map<String, String> all = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> all.put(name, values.getFirst()));
        return OwnFilter.in(all);
    }
}
