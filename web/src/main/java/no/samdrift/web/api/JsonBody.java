package no.samdrift.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import no.samdrift.kernel.data.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** JSON by the strict mapper of the house, in place of the server's lenient one. */
@Provider
@Priority(Priorities.USER - 1000)
@Consumes({MediaType.APPLICATION_JSON, "application/problem+json"})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    /** JSON that does not fit; {@code path} says where, null where it is not JSON at all. */
    public static final class Unreadable extends BadRequestException {
        private final String path;

        Unreadable(String path, Throwable cause) {
            super(cause);
            this.path = path;
        }

        public String path() {
            return path;
        }
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return ours(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return ours(type);
    }

    private static boolean ours(Class<?> type) {
        return type != String.class && type != byte[].class && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        try {
            // whole, and bounded by the request: an answer before the end of what is sent may never arrive
            Object body = Json.MAPPER.readValue(in.readAllBytes(), Json.MAPPER.constructType(generic));
            if (body == null) throw new Unreadable(null, null);
            return body;
        } catch (DatabindException e) {
            throw new Unreadable(path(e), e);
        } catch (JacksonException e) {
            throw new Unreadable(null, e);
        }
    }

    private static String path(DatabindException e) {
        StringBuilder path = new StringBuilder();
        for (var reference : e.getPath()) {
            if (reference.getPropertyName() == null)
                path.append('[').append(reference.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
        }
        return path.isEmpty() ? null : path.toString();
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        Json.MAPPER.writeValue(out, value);
    }
}
