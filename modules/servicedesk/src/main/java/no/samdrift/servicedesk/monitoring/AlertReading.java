package no.samdrift.servicedesk.monitoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.refusal.RuleBroken;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A source's body read by its pointers (R2): a function of both, and of nothing else. */
final class AlertReading {
    static final int MOST = 2000;
    private static final int LONGEST_KEY = 1000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_SEVERITY = 60;

    private final Map<AlertField, String> pointers;

    AlertReading(Map<AlertField, String> pointers) {
        this.pointers = pointers;
    }

    /**
     * All alerts of the body, in its order.
     *
     * @throws RuleBroken where it is no JSON, holds too many, or one of them has no key or an unknown state
     */
    List<Alert> read(byte[] body) {
        JsonNode whole;
        try {
            whole = Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw new RuleBroken("alertsNoJson");
        }
        if (whole.isMissingNode()) throw new RuleBroken("alertsNoJson");
        String list = pointers.getOrDefault(AlertField.ALERTS, "").strip();
        JsonNode alerts = list.isEmpty() ? whole : whole.at(list);
        if (list.isEmpty() && alerts.isObject()) return List.of(alert(alerts));
        if (!alerts.isArray()) throw new RuleBroken("alertsNotThere", list.isEmpty() ? "/" : list);
        if (alerts.size() > MOST) throw new RuleBroken("alertsTooMany", MOST);
        List<Alert> read = new ArrayList<>();
        alerts.forEach(one -> read.add(alert(one)));
        return read;
    }

    private Alert alert(JsonNode one) {
        String key = first(one, AlertField.KEY, LONGEST_KEY);
        if (key.isEmpty()) throw new RuleBroken("alertHasNoKey", pointers.getOrDefault(AlertField.KEY, ""));
        String title = first(one, AlertField.TITLE, LONGEST_TITLE);
        return new Alert(
                key,
                first(one, AlertField.EVENT, LONGEST_TITLE),
                state(one),
                title.isEmpty() ? cut(key, LONGEST_TITLE) : title.replaceAll("\\s+", " "),
                first(one, AlertField.TEXT, LONGEST_TEXT),
                first(one, AlertField.SEVERITY, LONGEST_SEVERITY),
                all(one, AlertField.MACHINE));
    }

    private Alert.State state(JsonNode one) {
        if (pointers.getOrDefault(AlertField.STATE, "").isBlank()) return Alert.State.FIRING;
        String state = first(one, AlertField.STATE, LONGEST_SEVERITY);
        if (is(state, AlertField.RESOLVED)) return Alert.State.RESOLVED;
        if (is(state, AlertField.UPDATED)) return Alert.State.UPDATED;
        if (is(state, AlertField.FIRING)) return Alert.State.FIRING;
        throw new RuleBroken("alertStateUnknown", state);
    }

    private boolean is(String state, AlertField values) {
        return words(values).stream().anyMatch(state::equalsIgnoreCase);
    }

    private List<String> words(AlertField field) {
        return Arrays.stream(pointers.getOrDefault(field, "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String first(JsonNode one, AlertField field, int most) {
        return cut(all(one, field).stream().findFirst().orElse(""), most);
    }

    private List<String> all(JsonNode one, AlertField field) {
        return words(field).stream()
                .map(pointer -> text(one.at(pointer)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> text(JsonNode node) {
        if (!node.isValueNode() || node.isNull()) return Optional.empty();
        String clean = clean(node.asString()).strip();
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    /** What a person can read. */
    static String clean(String text) {
        return text.codePoints()
                .filter(c -> c >= 32 && c != 127 || c == '\n' || c == '\t')
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    /** Refuses what could never be read; {@code field} names the one to blame. */
    static void check(List<FieldLine> fields) {
        for (FieldLine line : fields) {
            boolean values = List.of(AlertField.FIRING, AlertField.UPDATED, AlertField.RESOLVED)
                    .contains(line.field());
            if (!values) for (String word : line.value().split("\\s+")) pointer(line.field(), word);
        }
    }

    private static void pointer(AlertField field, String word) {
        try {
            JsonPointer.compile(word);
        } catch (IllegalArgumentException e) {
            throw RuleBroken.at("fields." + field, "notAPointer", word);
        }
    }
}
