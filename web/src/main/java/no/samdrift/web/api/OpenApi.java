package no.samdrift.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samdrift.web.api.calculators.CostSplitSimulationsResource;
import no.samdrift.web.api.calculators.ForecastSimulationsResource;
import no.samdrift.web.api.calculators.PriceAdjustmentSimulationsResource;
import no.samdrift.web.api.calculators.SlaSimulationsResource;
import no.samdrift.web.api.catalogue.LevelsResource;
import no.samdrift.web.api.catalogue.RisksResource;
import no.samdrift.web.api.catalogue.ServicesResource;
import no.samdrift.web.api.catalogue.SystemsResource;
import no.samdrift.web.api.cooperation.CalendarsResource;
import no.samdrift.web.api.cooperation.GrantsResource;
import no.samdrift.web.api.cooperation.MembersResource;
import no.samdrift.web.api.cooperation.PeopleResource;
import no.samdrift.web.api.cooperation.TokensResource;
import no.samdrift.web.api.governance.CostKeysResource;
import no.samdrift.web.api.governance.CostSharesResource;
import no.samdrift.web.api.governance.DecisionsResource;
import no.samdrift.web.api.governance.FramesResource;
import no.samdrift.web.api.kernel.AuditEntriesResource;
import no.samdrift.web.api.servicedesk.ImportsResource;
import no.samdrift.web.api.servicedesk.IncidentsResource;
import no.samdrift.web.api.servicedesk.ProblemsResource;
import no.samdrift.web.api.servicedesk.ReportsResource;
import no.samdrift.web.api.servicedesk.TeamsResource;
import no.samdrift.web.api.sourcing.AgreementsResource;
import no.samdrift.web.api.sourcing.VendorsResource;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * The description of the doors, read from the resources and the records themselves. The server's own scanner knows neither
 * the records of the modules nor what a bare answer holds, and fails on their limits.
 */
public class OpenApi implements OASModelReader {
    static final List<Class<?>> RESOURCES = List.of(
            TokensResource.class,
            MembersResource.class,
            PeopleResource.class,
            GrantsResource.class,
            CalendarsResource.class,
            ServicesResource.class,
            LevelsResource.class,
            SystemsResource.class,
            RisksResource.class,
            IncidentsResource.class,
            ProblemsResource.class,
            TeamsResource.class,
            ReportsResource.class,
            ImportsResource.class,
            VendorsResource.class,
            AgreementsResource.class,
            DecisionsResource.class,
            CostKeysResource.class,
            CostSharesResource.class,
            FramesResource.class,
            SearchResource.class,
            AuditEntriesResource.class,
            SlaSimulationsResource.class,
            CostSplitSimulationsResource.class,
            ForecastSimulationsResource.class,
            PriceAdjustmentSimulationsResource.class);
    private static final String JSON = "application/json";
    private static final Map<Class<? extends Annotation>, PathItem.HttpMethod> VERBS = Map.of(
            GET.class, PathItem.HttpMethod.GET,
            POST.class, PathItem.HttpMethod.POST,
            PUT.class, PathItem.HttpMethod.PUT,
            DELETE.class, PathItem.HttpMethod.DELETE);

    private final OpenApiSchemas schemas = new OpenApiSchemas();

    @Override
    public OpenAPI buildModel() {
        OpenAPI api = OASFactory.createOpenAPI()
                .openapi("3.0.3")
                .info(OASFactory.createInfo().title("Samdrift").version("1"))
                .paths(OASFactory.createPaths());
        for (Class<?> resource : RESOURCES)
            Arrays.stream(resource.getDeclaredMethods())
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(method -> VERBS.forEach((verb, http) -> {
                        if (method.isAnnotationPresent(verb)) add(api, resource, method, http);
                    }));
        schemas.of(Problem.class);
        return api.components(OASFactory.createComponents()
                        .schemas(schemas.named())
                        .addSecurityScheme(
                                "token",
                                OASFactory.createSecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("token"));
    }

    private void add(OpenAPI api, Class<?> resource, Method method, PathItem.HttpMethod verb) {
        Path own = method.getAnnotation(Path.class);
        String path = "/api/v1" + resource.getAnnotation(Path.class).value()
                + (own == null ? "" : "/" + own.value().replaceAll("^/|/$", ""));
        PathItem item = api.getPaths().getPathItem(path);
        if (item == null) api.getPaths().addPathItem(path, item = OASFactory.createPathItem());
        Operation known = item.getOperations().get(verb);
        if (known == null) item.setOperation(verb, operation(resource, method, verb));
        else bodies(method).getMediaTypes().forEach(known.getRequestBody().getContent()::addMediaType);
    }

    private Operation operation(Class<?> resource, Method method, PathItem.HttpMethod verb) {
        Operation operation = OASFactory.createOperation()
                .operationId(resource.getSimpleName().replace("Resource", "") + "_" + method.getName())
                .addTag(resource.getAnnotation(Path.class).value().substring(1));
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var field : parameter.getType().getDeclaredFields()) parameter(operation, field, field.getType());
            } else parameter(operation, parameter, parameter.getType());
        }
        Gives gives = method.getAnnotation(Gives.class);
        boolean once = gives != null && gives.status() == 201 && gives.once();
        if (once)
            operation.addParameter(header(
                    "Idempotency-Key",
                    "The same key, address and body give the first answer again; at most 200 characters"));
        if (verb == PathItem.HttpMethod.POST || verb == PathItem.HttpMethod.PUT) {
            Content content = bodies(method);
            if (content.getMediaTypes() != null && !content.getMediaTypes().isEmpty())
                operation.requestBody(
                        OASFactory.createRequestBody().required(true).content(content));
        }
        return operation.responses(OASFactory.createAPIResponses()
                .addAPIResponse(status(method, gives), answer(method, gives, once))
                .addAPIResponse("default", problem()));
    }

    private void parameter(Operation operation, AnnotatedElement element, Class<?> type) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        PathParam path = element.getAnnotation(PathParam.class);
        HeaderParam header = element.getAnnotation(HeaderParam.class);
        if (query != null)
            operation.addParameter(OASFactory.createParameter()
                    .name(query.value())
                    .in(In.QUERY)
                    .required(false)
                    .schema(listing(query.value(), schemas.of(type))));
        else if (path != null)
            operation.addParameter(OASFactory.createParameter()
                    .name(path.value())
                    .in(In.PATH)
                    .required(true)
                    .schema(schemas.of(type)));
        else if (header != null)
            operation.addParameter(header(
                    header.value(),
                    header.value().equals("If-Match")
                            ? "The ETag that was read, or *"
                            : "Languages of messages: nb, nn, en"));
    }

    /** What {@link Listing} takes, and the formats of a file. */
    private static Schema listing(String name, Schema schema) {
        return switch (name) {
            case "limit" ->
                OASFactory.createSchema()
                        .type(Schema.SchemaType.INTEGER)
                        .format("int32")
                        .minimum(java.math.BigDecimal.ONE)
                        .maximum(java.math.BigDecimal.valueOf(Listing.MOST))
                        .defaultValue(50);
            case "format" ->
                schema.enumeration(List.of("json", "csv", "xlsx", "pdf")).defaultValue("json");
            default -> schema;
        };
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter header(String name, String text) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .required(false)
                .description(text)
                .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING));
    }

    private Content bodies(Method method) {
        Content content = OASFactory.createContent();
        for (Parameter parameter : method.getParameters()) {
            if (Arrays.stream(parameter.getAnnotations())
                    .anyMatch(a -> a instanceof QueryParam
                            || a instanceof PathParam
                            || a instanceof HeaderParam
                            || a instanceof BeanParam
                            || a instanceof Context)) continue;
            Consumes consumes = method.getAnnotation(Consumes.class);
            for (String type : consumes == null ? new String[] {JSON} : consumes.value())
                content.addMediaType(
                        type,
                        OASFactory.createMediaType().schema(schemas.body(type, parameter.getParameterizedType())));
        }
        return content;
    }

    private static String status(Method method, Gives gives) {
        if (gives != null) return String.valueOf(gives.status());
        return method.getReturnType() == void.class ? "204" : "200";
    }

    private APIResponse answer(Method method, Gives gives, boolean made) {
        APIResponse answer = OASFactory.createAPIResponse().description("Done");
        if (method.getReturnType() == void.class) return answer;
        Type type = gives == null ? method.getGenericReturnType() : gives.value();
        boolean list = Arrays.stream(method.getParameterTypes()).anyMatch(Listing.class::equals);
        Content content = OASFactory.createContent()
                .addMediaType(JSON, OASFactory.createMediaType().schema(list ? schemas.page(type) : schemas.of(type)));
        if (list)
            content.addMediaType(
                    "text/csv",
                    OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING)));
        if (made) answer.addHeader("Location", text("Where it is to be found"));
        boolean versioned = Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                .anyMatch(other -> other.isAnnotationPresent(PUT.class)
                        && other.getAnnotation(Gives.class).value() == type);
        if (versioned && !list && !made) answer.addHeader("ETag", text("The version, for If-Match"));
        return answer.content(content);
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING));
    }

    private APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("What went wrong (RFC 9457)")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schemas.of(Problem.class))));
    }
}
