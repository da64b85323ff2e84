package no.samdrift.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Comparator;
import java.util.List;

/** The REST door of the house. Resources turn HTTP into service calls and nothing more. */
@ApplicationScoped
@ApplicationPath("/api/v1")
public class Api extends Application {
    private static volatile List<Class<?>> resources = List.of();

    /** For {@link OpenApi}, which the server makes and gives nothing. */
    static List<Class<?>> resources() {
        return resources;
    }

    void open(@Observes Startup startup, BeanManager beans) {
        resources = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(bean -> bean.isAnnotationPresent(Path.class))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
