package no.samdrift.kernel.data;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * The one JSON of the house: what outside programs send is read strictly (unknown fields, wrong types and duplicate
 * keys are refused), money and ids are written as strings, instants and durations in ISO 8601.
 */
public final class Json {
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    c -> c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new SimpleModule("samdrift")
                    .addSerializer(Long.class, ToStringSerializer.instance)
                    .addSerializer(Long.TYPE, ToStringSerializer.instance)
                    .addSerializer(java.math.BigDecimal.class, new PlainDecimal())
                    .addDeserializer(Long.class, new TextLong())
                    .addDeserializer(Long.TYPE, new TextLong())
                    .addDeserializer(java.math.BigDecimal.class, new TextDecimal()))
            .build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    private static final class PlainDecimal extends tools.jackson.databind.ser.std.StdSerializer<java.math.BigDecimal> {
        PlainDecimal() {
            super(java.math.BigDecimal.class);
        }

        @Override
        public void serialize(
                java.math.BigDecimal value,
                tools.jackson.core.JsonGenerator out,
                tools.jackson.databind.SerializationContext context) {
            out.writeString(value.toPlainString());
        }
    }

    /** Ids come back as they were given: as text; a number does too. */
    private static final class TextLong extends tools.jackson.databind.deser.std.StdDeserializer<Long> {
        TextLong() {
            super(Long.class);
        }

        @Override
        public Long deserialize(
                tools.jackson.core.JsonParser in, tools.jackson.databind.DeserializationContext context) {
            if (in.currentToken() == tools.jackson.core.JsonToken.VALUE_NUMBER_INT) return in.getLongValue();
            if (in.currentToken() != tools.jackson.core.JsonToken.VALUE_STRING)
                return (Long) context.handleUnexpectedToken(getValueType(context), in);
            try {
                return Long.valueOf(in.getString());
            } catch (NumberFormatException e) {
                return (Long) context.handleWeirdStringValue(Long.class, in.getString(), "not a whole number");
            }
        }
    }

    /** Money and rates are decimal texts; a JSON number is taken digit by digit, never through a double. */
    private static final class TextDecimal
            extends tools.jackson.databind.deser.std.StdDeserializer<java.math.BigDecimal> {
        private static final int LONGEST = 80;

        TextDecimal() {
            super(java.math.BigDecimal.class);
        }

        @Override
        public java.math.BigDecimal deserialize(
                tools.jackson.core.JsonParser in, tools.jackson.databind.DeserializationContext context) {
            if (in.currentToken().isNumeric()) return in.getDecimalValue();
            if (in.currentToken() != tools.jackson.core.JsonToken.VALUE_STRING)
                return (java.math.BigDecimal) context.handleUnexpectedToken(getValueType(context), in);
            String text = in.getString().strip();
            try {
                if (text.length() <= LONGEST) return new java.math.BigDecimal(text);
            } catch (NumberFormatException e) {
                // told below
            }
            return (java.math.BigDecimal)
                    context.handleWeirdStringValue(java.math.BigDecimal.class, text, "not a decimal number");
        }
    }
}
