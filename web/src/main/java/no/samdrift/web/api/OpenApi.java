package no.samdrift.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * The description of the doors, read from the resources and the records themselves. The server's own scanner knows neither
 * the records of the modules nor what {@link Answers} makes of a return type, and fails on the records' limits.
 */
public class OpenApi implements OASModelReader {
    private static final Map<String, String> HEADERS = Map.of(
            "If-Match", "The ETag that was read, or *",
            "Idempotency-Key", "The same key, address and body give the first answer again; at most 200 characters",
            "Accept-Language", "Languages of messages: nb, nn, en");

    private final OpenApiSchemas schemas = new OpenApiSchemas();
    private final OpenApiAnswers answers = new OpenApiAnswers(schemas);

    @Override
    public OpenAPI buildModel() {
        OpenAPI api = OASFactory.createOpenAPI()
                .openapi("3.0.3")
                .info(OASFactory.createInfo().title("Samdrift").version("1"))
                .paths(OASFactory.createPaths());
        for (Class<?> resource : Api.resources())
            Arrays.stream(resource.getDeclaredMethods())
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(method -> add(api, resource, method));
        return api.components(OASFactory.createComponents()
                        .schemas(schemas.named())
                        .addSecurityScheme(
                                "token",
                                OASFactory.createSecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("token"));
    }

    private void add(OpenAPI api, Class<?> resource, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb == null) continue;
            Path own = method.getAnnotation(Path.class);
            String path =
                    "/api/v1" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
            PathItem item = api.getPaths().getPathItem(path);
            if (item == null) api.getPaths().addPathItem(path, item = OASFactory.createPathItem());
            PathItem.HttpMethod http = PathItem.HttpMethod.valueOf(verb.value());
            Operation known = item.getOperations().get(http);
            if (known == null) item.setOperation(http, operation(resource, method));
            else body(method).getMediaTypes().forEach(known.getRequestBody().getContent()::addMediaType);
        }
    }

    private Operation operation(Class<?> resource, Method method) {
        Operation operation = OASFactory.createOperation()
                .operationId(resource.getSimpleName().replace("Resource", "") + "_" + method.getName())
                .addTag(resource.getAnnotation(Path.class).value().substring(1))
                .responses(answers.of(method));
        for (var parameter : method.getParameters()) {
            if (parameter.getType() == OwnQuery.class) operation.addParameter(own());
            else if (!parameter.isAnnotationPresent(BeanParam.class)) add(operation, parameter, parameter.getType());
            else for (var field : parameter.getType().getDeclaredFields()) add(operation, field, field.getType());
        }
        if (method.getReturnType() == Created.class) operation.addParameter(header("Idempotency-Key"));
        Content body = body(method);
        if (body.getMediaTypes() != null && !body.getMediaTypes().isEmpty())
            operation.requestBody(OASFactory.createRequestBody().required(true).content(body));
        return operation;
    }

    private void add(Operation operation, AnnotatedElement element, Class<?> type) {
        if (element.getAnnotation(QueryParam.class) instanceof QueryParam query)
            operation.addParameter(parameter(query.value(), In.QUERY, schemas.of(type)));
        if (element.getAnnotation(PathParam.class) instanceof PathParam path)
            operation.addParameter(
                    parameter(path.value(), In.PATH, schemas.of(type)).required(true));
        if (element.getAnnotation(HeaderParam.class) instanceof HeaderParam header)
            operation.addParameter(
                    header(header.value()).required(operation.getResponses().getAPIResponse("428") != null));
    }

    private Parameter own() {
        return parameter("own.{code}", In.QUERY, schemas.of(String.class))
                .description("What an own field holds, by its code; numbers and days also own.{code}.from and .to");
    }

    private static Parameter header(String name) {
        Schema text = OASFactory.createSchema().type(Schema.SchemaType.STRING);
        return parameter(name, In.HEADER, text).description(HEADERS.get(name));
    }

    private static Parameter parameter(String name, In in, Schema schema) {
        return OASFactory.createParameter().name(name).in(in).required(false).schema(schema);
    }

    /** What is sent, by its media types; none where the method takes no body. */
    private Content body(Method method) {
        Content content = OASFactory.createContent();
        Consumes consumes = method.getAnnotation(Consumes.class);
        OpenApiAnswers.body(method).ifPresent(body -> {
            for (String type : consumes == null ? new String[] {MediaType.APPLICATION_JSON} : consumes.value())
                content.addMediaType(
                        type, OASFactory.createMediaType().schema(schemas.body(type, body.getParameterizedType())));
        });
        return content;
    }
}
