package no.samdrift.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** RFC 9457. {@code type} is a stable name; {@code violations} is there for 422 and unreadable input. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, String detail, String reference, List<Violation> violations) {

    public record Violation(String field, String message) {}

    Response response() {
        return Response.status(status)
                .type("application/problem+json;charset=UTF-8")
                .entity(this)
                .build();
    }
}
