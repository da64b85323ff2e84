package no.samdrift.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samdrift.kernel.own.OwnValues;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas of the records as {@link no.samdrift.kernel.data.Json} writes them: ids and decimals are texts. */
final class OpenApiSchemas {
    private static final Map<Class<?>, String> TEXTS = Map.of(
            String.class, "",
            Long.class, "int64",
            long.class, "int64",
            BigDecimal.class, "decimal",
            Instant.class, "date-time",
            LocalDate.class, "date",
            LocalTime.class, "time-local",
            Duration.class, "duration");

    private final Map<String, Schema> named = new LinkedHashMap<>();

    Map<String, Schema> named() {
        return named;
    }

    Schema of(Type type) {
        if (type instanceof ParameterizedType p) return generic((Class<?>) p.getRawType(), p.getActualTypeArguments());
        Class<?> plain = (Class<?>) type;
        String format = TEXTS.get(plain);
        if (format != null) return text(format);
        if (plain == int.class || plain == Integer.class)
            return OASFactory.createSchema().type(SchemaType.INTEGER).format("int32");
        if (plain == Listing.Limit.class)
            return of(int.class)
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(Listing.Limit.MOST))
                    .defaultValue(Listing.Limit.USUAL);
        if (plain == boolean.class || plain == Boolean.class)
            return OASFactory.createSchema().type(SchemaType.BOOLEAN);
        if (plain == OwnValues.class)
            return OASFactory.createSchema()
                    .type(SchemaType.OBJECT)
                    .additionalPropertiesSchema(text("").nullable(true));
        if (plain == Double.class) return OASFactory.createSchema().type(SchemaType.NUMBER);
        if (plain == Object.class) return rate();
        if (plain == byte[].class)
            return OASFactory.createSchema().type(SchemaType.OBJECT); // whatever its sender calls so
        if (plain == Listing.Format.class || plain == Download.Format.class)
            return enumeration(plain).defaultValue("json");
        if (plain.isEnum()) return enumeration(plain);
        if (plain.isRecord()) return record(plain);
        throw new IllegalArgumentException("No schema for " + type);
    }

    /** A body of that media type. */
    Schema body(String mediaType, Type type) {
        if (mediaType.equals("application/json")) return of(type);
        if (!mediaType.startsWith("multipart/")) return text("");
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .addProperty("file", text("binary"))
                .required(List.of("file"));
    }

    Schema page(Type row) {
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .addProperty("items", array(of(row)))
                .addProperty("nextCursor", text("").nullable(true))
                .required(List.of("items", "nextCursor"));
    }

    /** How many by name. */
    Schema counts() {
        return OASFactory.createSchema().type(SchemaType.OBJECT).additionalPropertiesSchema(of(int.class));
    }

    private static Schema text(String format) {
        Schema text = OASFactory.createSchema().type(SchemaType.STRING);
        return format.isEmpty() ? text : text.format(format);
    }

    /** A rate of growth is one for every year, or by year. */
    private static Schema rate() {
        return OASFactory.createSchema()
                .addAnyOf(text("decimal"))
                .addAnyOf(
                        OASFactory.createSchema().type(SchemaType.OBJECT).additionalPropertiesSchema(text("decimal")));
    }

    private static Schema array(Schema items) {
        return OASFactory.createSchema().type(SchemaType.ARRAY).items(items);
    }

    private Schema generic(Class<?> raw, Type[] arguments) {
        if (Collection.class.isAssignableFrom(raw)) return array(of(arguments[0]));
        if (Map.class.isAssignableFrom(raw))
            return OASFactory.createSchema().type(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments[1]));
        throw new IllegalArgumentException("No schema for " + raw);
    }

    private static Schema enumeration(Class<?> type) {
        return OASFactory.createSchema()
                .type(SchemaType.STRING)
                .enumeration(Arrays.stream(type.getEnumConstants())
                        .<Object>map(value -> ((Enum<?>) value).name())
                        .toList());
    }

    private Schema record(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String name = (outer == null ? "" : outer.getSimpleName().replace("Resource", "")) + type.getSimpleName();
        if (!named.containsKey(name)) {
            Schema schema = OASFactory.createSchema().type(SchemaType.OBJECT);
            named.put(name, schema); // before its parts, which may name it again
            parts(type).forEach(part -> {
                schema.addProperty(name(part), limited(of(part.getGenericType()), part.getAccessor()));
                if (isRequired(part)) schema.addRequired(name(part));
            });
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static String name(RecordComponent part) {
        JsonProperty other = part.getAccessor().getAnnotation(JsonProperty.class);
        return other == null ? part.getName() : other.value();
    }

    private static Stream<RecordComponent> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(part -> part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? parts(part.getType())
                        : Stream.of(part));
    }

    private static boolean isRequired(RecordComponent part) {
        Method accessor = part.getAccessor();
        return part.getType().isPrimitive()
                || accessor.isAnnotationPresent(NotNull.class)
                || accessor.isAnnotationPresent(NotBlank.class);
    }

    private static Schema limited(Schema schema, Method accessor) {
        if (accessor.getAnnotation(Size.class) instanceof Size size) {
            boolean list = schema.getType() == SchemaType.ARRAY;
            Integer least = size.min() == 0 ? null : size.min();
            Integer most = size.max() == Integer.MAX_VALUE ? null : size.max();
            if (list) schema.minItems(least).maxItems(most);
            else schema.minLength(least).maxLength(most);
        }
        if (accessor.getAnnotation(Pattern.class) instanceof Pattern pattern) schema.pattern(pattern.regexp());
        if (accessor.getAnnotation(Min.class) instanceof Min min) schema.minimum(BigDecimal.valueOf(min.value()));
        if (accessor.getAnnotation(Max.class) instanceof Max max) schema.maximum(BigDecimal.valueOf(max.value()));
        if (accessor.isAnnotationPresent(Positive.class)) schema.minimum(BigDecimal.ONE);
        return schema;
    }
}
