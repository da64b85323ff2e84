package no.samdrift.web.api;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.document.ContentTypes;
import no.samdrift.kernel.table.TableFormat;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What a door answers with, read from what its method gives ({@link Answers}) and takes. */
final class OpenApiAnswers {
    private static final Map<Integer, String> PROBLEMS = Map.ofEntries(
            Map.entry(400, "A query parameter that is not known, or a cursor or body that cannot be read"),
            Map.entry(401, "No token, or one that does not hold"),
            Map.entry(403, "The caller may not do this"),
            Map.entry(404, "Not there, or not for the caller to see"),
            Map.entry(406, "Nothing of what is accepted is written here"),
            Map.entry(408, "The body came too slowly"),
            Map.entry(409, "Somebody else changed it meanwhile"),
            Map.entry(412, "It was changed since the version in If-Match was read"),
            Map.entry(413, "The body is too large"),
            Map.entry(415, "The body is of another media type"),
            Map.entry(422, "A value is not allowed; violations tell which"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(503, "The database is away; Retry-After tells when to come again"));

    /** The parameter that names a thing as an address does. */
    private static final String ON = "on";

    private final OpenApiSchemas schemas;

    OpenApiAnswers(OpenApiSchemas schemas) {
        this.schemas = schemas;
    }

    APIResponses of(Method method) {
        Class<?> shape = method.getReturnType();
        boolean made = shape == Created.class || shape == CreatedAnew.class;
        String well = made ? "201" : shape == Accepted.class ? "202" : shape == void.class ? "204" : "200";
        APIResponses answers = OASFactory.createAPIResponses().addAPIResponse(well, done(method));
        for (int status : problems(method))
            answers.addAPIResponse(String.valueOf(status), problem(PROBLEMS.get(status)));
        return answers.addAPIResponse("default", problem("What else went wrong"));
    }

    private APIResponse done(Method method) {
        APIResponse done = OASFactory.createAPIResponse().description("Done");
        Class<?> shape = method.getReturnType();
        if (shape == void.class) return done;
        if (shape == Attachment.class) return done.content(files()).addHeader("ETag", header("The version"));
        Type given =
                method.getGenericReturnType() instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : shape;
        boolean list = shape == Listed.class || shape == Counted.class;
        Schema body = list ? schemas.page(given) : schemas.of(given);
        if (shape == Counted.class) body.addProperty("kinds", schemas.counts()).addRequired("kinds");
        Content content = content(MediaType.APPLICATION_JSON, body);
        if (list) content.addMediaType("text/csv", OASFactory.createMediaType().schema(text()));
        if (shape == Download.class)
            for (TableFormat format : TableFormat.values())
                content.addMediaType(
                        format.mediaType().replaceAll(";.*", ""),
                        OASFactory.createMediaType().schema(text().format("binary")));
        if (shape == Created.class) done.addHeader("Location", header("Where it is to be found"));
        if (Versioned.class.isAssignableFrom(shape)) done.addHeader("ETag", header("The version, for If-Match"));
        return done.content(content);
    }

    /** What may be stored may be given. */
    private static Content files() {
        Content content = OASFactory.createContent();
        for (String type : CDI.current().select(ContentTypes.class).get().allowed())
            content.addMediaType(type, OASFactory.createMediaType().schema(text().format("binary")));
        return content;
    }

    /** The problems that follow from its shape. */
    private static TreeSet<Integer> problems(Method method) {
        TreeSet<Integer> problems = new TreeSet<>(List.of(400, 401, 403, 406, 503));
        boolean made = method.getReturnType() == Created.class;
        boolean versioned = List.of(method.getParameterTypes()).contains(IfMatch.class);
        if (body(method).isPresent()) problems.addAll(List.of(408, 413, 415));
        for (Parameter parameter : method.getParameters()) {
            problems.add(parameter.isAnnotationPresent(PathParam.class) ? 404 : 422);
            if (parameter.getAnnotation(QueryParam.class) instanceof QueryParam query
                    && query.value().equals(ON)) problems.add(404);
        }
        if (made || method.isAnnotationPresent(DELETE.class)) problems.add(409);
        if (versioned) problems.add(412);
        if (versioned && !made) problems.add(428);
        return problems;
    }

    /** The parameter that takes the body: the one that takes nothing else. */
    static Optional<Parameter> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .findFirst();
    }

    private APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(content("application/problem+json", schemas.of(Problem.class)));
    }

    private static Content content(String mediaType, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
