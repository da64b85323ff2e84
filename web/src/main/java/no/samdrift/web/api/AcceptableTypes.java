package no.samdrift.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samdrift.kernel.table.TableFormat;

/** Whoever accepts nothing that the house writes is told so before anything is done. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class AcceptableTypes implements ContainerRequestFilter {
    private static final List<MediaType> WRITTEN = Stream.concat(
                    Stream.of(MediaType.APPLICATION_JSON, "application/problem+json", "text/csv"),
                    Arrays.stream(TableFormat.values()).map(TableFormat::mediaType))
            .map(MediaType::valueOf)
            .toList();

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getAcceptableMediaTypes().stream()
                .noneMatch(accepted -> WRITTEN.stream().anyMatch(accepted::isCompatible)))
            throw new NotAcceptableException();
    }
}
