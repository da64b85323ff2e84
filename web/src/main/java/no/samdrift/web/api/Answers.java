package no.samdrift.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.table.Column;
import no.samdrift.kernel.table.TableExport;
import no.samdrift.kernel.table.TableFormat;

/** From what a door gives to status, headers and body; {@link OpenApi} tells the same from the methods. */
@Provider
public class Answers implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        switch (response.getEntity()) {
            case Listed<?> list when list.page() != null -> json(response, list.page());
            case Listed<?> list -> attach(response, csv(row(response), list.all()));
            case Counted<?> counted when counted.list().page() != null -> json(response, counted.page());
            case Counted<?> counted ->
                attach(response, csv(row(response), counted.list().all()));
            case Created<?> made -> {
                response.setStatusInfo(Status.CREATED);
                response.getHeaders().putSingle(HttpHeaders.LOCATION, URI.create(made.location()));
                if (made.body() instanceof byte[] again) give(response, again, MediaType.APPLICATION_JSON);
                else json(response, made.body());
            }
            case CreatedAnew<?> made -> {
                response.setStatusInfo(Status.CREATED);
                json(response, made.body());
            }
            case Accepted<?> taken -> {
                response.setStatusInfo(Status.ACCEPTED);
                json(response, taken.body());
            }
            case Download<?> download when download.json() != null -> json(response, download.json());
            case Download<?> download -> attach(response, download.file());
            case Attachment attached -> {
                var told = response.getHeaders();
                told.putSingle(HttpHeaders.ETAG, new EntityTag(String.valueOf(attached.version())));
                told.putSingle(HttpHeaders.CONTENT_DISPOSITION, attached.disposition());
                told.putSingle("Content-Security-Policy", Attachment.POLICY);
                give(response, attached.content(), attached.file().type());
            }
            case Versioned thing -> {
                response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(String.valueOf(thing.version())));
                json(response, thing);
            }
            case Record plain -> json(response, plain);
            case null, default -> {}
        }
    }

    /** Also for who accepts only something else that the house writes: it is too late to refuse. */
    private static void json(ContainerResponseContext response, Object entity) {
        if (response.getMediaType().getSubtype().endsWith("json")) response.setEntity(entity);
        else give(response, entity, MediaType.APPLICATION_JSON);
    }

    private static void attach(ContainerResponseContext response, Download.File file) {
        response.getHeaders()
                .putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
        give(response, file.content(), file.mediaType());
    }

    private static void give(ContainerResponseContext response, Object entity, String mediaType) {
        response.setEntity(entity, new Annotation[0], MediaType.valueOf(mediaType));
    }

    /** The {@code R} of {@code Listed<R>} or {@code Counted<R>}. */
    private static Class<?> row(ContainerResponseContext response) {
        return (Class<?>) ((ParameterizedType) response.getEntityType()).getActualTypeArguments()[0];
    }

    private static <R> Download.File csv(Class<?> row, Iterator<R> all) {
        R first = all.hasNext() ? all.next() : null;
        var columns = Arrays.stream(row.getRecordComponents())
                .flatMap(part -> OwnCells.are(part)
                        ? OwnCells.<R>columns(part, first, Answers::value)
                        : Stream.of(new Column<R>(part.getName(), item -> value(part, item))))
                .toList();
        String name = row.getSimpleName().replace("Row", "").toLowerCase(Locale.ROOT) + "s.csv";
        StreamingOutput content =
                out -> new TableExport<>(name, columns, Locale.ROOT).csv(OwnCells.again(first, all), out, false);
        return new Download.File(name, TableFormat.CSV.mediaType(), content);
    }

    private static Object value(RecordComponent part, Object item) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
