package no.samdrift.web.text;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.refusal.RuleBroken;

/**
 * What was wrong in what was given: the place in it, and why.
 *
 * @param path such as {@code title} or {@code lines[2].amount}; null where it is about no place
 */
public record Explained(String path, String text) {

    /** Empty where the failure is not of what was given. */
    public static List<Explained> of(Throwable failure, Locale locale) {
        return switch (failure) {
            case RuleBroken e -> List.of(new Explained(e.field(), refusal(locale, e.code(), e.arguments())));
            case InvalidInput e ->
                List.of(new Explained(
                        e.field(), refusal(locale, e.code(), e.args().toArray())));
            case ConstraintViolationException e ->
                e.getConstraintViolations().stream().map(v -> of(v, locale)).toList();
            default -> List.of();
        };
    }

    /** A refusal in words, by its code. */
    public static String refusal(Locale locale, String code, Object... arguments) {
        return Texts.find(locale, "refusal." + code, arguments).orElseGet(() -> Texts.text(locale, "failure.refused"));
    }

    private static Explained of(ConstraintViolation<?> violation, Locale locale) {
        var descriptor = violation.getConstraintDescriptor();
        Map<String, Object> attributes = descriptor.getAttributes();
        String key = "violation." + descriptor.getAnnotation().annotationType().getSimpleName();
        Object least = attributes.getOrDefault("min", attributes.getOrDefault("value", ""));
        Object most = attributes.getOrDefault("max", attributes.getOrDefault("value", ""));
        String path = path(violation.getPropertyPath());
        return new Explained(
                path,
                Texts.find(locale, key + "." + path)
                        .or(() -> Texts.find(locale, key, least, most))
                        .orElseGet(() -> Texts.text(locale, "violation.other")));
    }

    /** Without the method and parameter names that the validator puts before it. */
    private static String path(Path path) {
        StringBuilder name = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() != ElementKind.PROPERTY) continue;
            if (node.getIndex() != null)
                name.append('[').append(node.getIndex()).append(']');
            if (!name.isEmpty()) name.append('.');
            name.append(node.getName());
        }
        return name.toString();
    }
}
