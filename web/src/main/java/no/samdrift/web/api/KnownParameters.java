package no.samdrift.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samdrift.kernel.refusal.RuleBroken;

/** A misspelt filter must not answer with everything: unknown query parameters are refused. */
@Provider
public class KnownParameters implements ContainerRequestFilter {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) return;
        Set<String> names = known.computeIfAbsent(method, KnownParameters::names);
        for (String name : request.getUriInfo().getQueryParameters().keySet()) {
            if (!names.contains(name) && !(names.contains(OwnQuery.OWN) && name.startsWith(OwnQuery.OWN)))
                throw RuleBroken.at(name, "unknownParameter", name);
        }
    }

    private static Set<String> names(Method method) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) names.add(query.value());
            if (parameter.getType() == OwnQuery.class) names.add(OwnQuery.OWN);
            if (parameter.isAnnotationPresent(BeanParam.class))
                for (Field field : parameter.getType().getDeclaredFields())
                    if (field.isAnnotationPresent(QueryParam.class))
                        names.add(field.getAnnotation(QueryParam.class).value());
        }
        return names;
    }
}
