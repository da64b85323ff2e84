package no.samdrift.web.audit;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.audit.AuditEntry;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.OwnWords;
import no.samdrift.web.text.Texts;

/** What was before and what is after, by the names of the screens and in their words. */
@ApplicationScoped
class AuditFacts {
    private static final int LONGEST = 160;
    /** Words of values that stand under another name than their field does. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("impact", "incident.impact"),
            entry("urgency", "incident.urgency"),
            entry("priority", "incident.priority"),
            entry("role", "role"),
            entry("scope", "scope"),
            entry("reason", "mailQuarantine.reason"));

    @Inject
    private OwnWords own;

    static Map<?, ?> of(String json) {
        return json == null ? Map.of() : Json.read(json, Map.class);
    }

    /** The kind of thing whose id such a fact is; null where it is none. */
    static String referred(String subject, String field) {
        if (field.equals("parentId") || field.equals("duplicateOf")) return subject;
        return field.endsWith("Id") ? field.substring(0, field.length() - 2) : null;
    }

    List<AuditLine.Difference> differences(AuditEntry entry, AuditNaming.Known names, Locale locale) {
        Map<?, ?> before = of(entry.before());
        Map<?, ?> after = of(entry.after());
        Set<Object> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        List<AuditLine.Difference> all = new ArrayList<>();
        for (Object each : fields) {
            String field = String.valueOf(each);
            String was = shown(entry, field, before.get(each), names, locale);
            String is = shown(entry, field, after.get(each), names, locale);
            Optional<String> label = label(entry.subjectType(), field, locale);
            boolean means =
                    label.isPresent() || referred(entry.subjectType(), field) == null; // an id of nothing by name
            if (means && !(was.isEmpty() && is.isEmpty()))
                all.add(new AuditLine.Difference(label.orElse(field), was, is));
        }
        return all;
    }

    /** As the history calls it, else as the form or the list does. */
    private Optional<String> label(String kind, String field, Locale locale) {
        String bare = field.endsWith("Id") ? field.substring(0, field.length() - 2) : field;
        return own.name(kind, field, Language.of(locale))
                .or(() -> Stream.of(
                                "audit.field." + field,
                                kind + "." + field,
                                kind + "." + bare,
                                "incident." + bare,
                                "audit.kind." + bare)
                        .flatMap(key -> Texts.find(locale, key).stream())
                        .findFirst());
    }

    private String shown(AuditEntry entry, String field, Object value, AuditNaming.Known names, Locale locale) {
        return switch (value) {
            case null -> "";
            case Boolean flag -> Texts.text(locale, flag ? "audit.yes" : "audit.no");
            case Collection<?> many ->
                many.stream()
                        .map(each -> shown(entry, field, each, names, locale))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
            case Map<?, ?> parts ->
                parts.entrySet().stream()
                        .map(part -> shown(entry, String.valueOf(part.getKey()), part.getValue(), names, locale))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
            default -> said(entry, field, String.valueOf(value), names, locale);
        };
    }

    private String said(AuditEntry entry, String field, String raw, AuditNaming.Known names, Locale locale) {
        String kind = referred(entry.subjectType(), field);
        AuditNaming.Name name = kind == null ? null : names.of(kind, raw);
        if (name != null) return name.text();
        String text = word(entry.subjectType(), field, raw, locale)
                .or(() -> instant(raw))
                .orElseGet(() -> own.told(entry.subjectType(), field, raw, Language.of(locale)));
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }

    private static Optional<String> word(String kind, String field, String raw, Locale locale) {
        if (!raw.matches("[A-Z][A-Z_0-9]*")) return Optional.empty();
        String joined = kind + Character.toUpperCase(field.charAt(0)) + field.substring(1);
        return Stream.of(kind + "." + field, WORDS.get(field), joined, field)
                .filter(Objects::nonNull)
                .flatMap(words -> Texts.find(locale, words + "." + raw).stream())
                .findFirst();
    }

    private static Optional<String> instant(String raw) {
        if (raw.matches("\\d{4}-\\d{2}-\\d{2}")) return Optional.of(Formats.date(LocalDate.parse(raw)));
        return raw.matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z")
                ? Optional.of(Formats.dateTime(Instant.parse(raw)))
                : Optional.empty();
    }
}
