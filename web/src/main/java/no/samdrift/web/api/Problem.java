package no.samdrift.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import no.samdrift.kernel.data.Json;

/** RFC 9457. {@code type} is a stable name; {@code violations} is there for 422 and unreadable input. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, String detail, String reference, List<Violation> violations) {

    private static final int RETRY_AFTER_SECONDS = 5;

    public record Violation(String field, String message) {}

    Response response() {
        var answer = Response.status(status)
                .type("application/problem+json;charset=UTF-8")
                .entity(this);
        if (status == 503) answer.header("Retry-After", RETRY_AFTER_SECONDS);
        if (status == 401) answer.header("WWW-Authenticate", "Bearer");
        return answer.build();
    }

    /** The same from where there is no JAX-RS: filters, and what the server itself refused. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (status == 503) response.setIntHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(Json.write(this));
    }
}
