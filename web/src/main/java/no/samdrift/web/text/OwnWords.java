package no.samdrift.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import no.samdrift.kernel.audit.AuditEntry;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.own.FieldType;
import no.samdrift.kernel.own.OwnField;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;

/** Own fields as a reader meets them. */
@ApplicationScoped
public class OwnWords {
    @Inject
    private OwnFields fields;

    /** A day and a number as such, what is chosen by its name. */
    public static Object value(OwnField field, OwnValues own, Language language) {
        String text = own.get(field.code());
        if (text == null) return null;
        return switch (field.type()) {
            case CHOICE ->
                field.choice(text).map(each -> each.name().in(language)).orElse(text);
            case YES_NO -> Texts.text(language.locale(), text.equals("true") ? "own.yes" : "own.no");
            case PERSON, SYSTEM -> {
                Ref neighbour = own.neighbour(field.code());
                yield neighbour == null ? null : neighbour.name();
            }
            case NUMBER -> new BigDecimal(text);
            default -> field.type().read(field.path(), text);
        };
    }

    /** What the audit calls {@code own.<code>}; nothing where that is no own field. */
    public Optional<String> name(String kind, String fact, Language language) {
        return field(kind, fact).map(field -> field.name(language));
    }

    /** What the audit says stood there: a choice and a neighbour by name. */
    public String told(String kind, String fact, String text, Language language) {
        return field(kind, fact)
                .filter(field -> field.type() != FieldType.TEXT)
                .map(field -> told(field, text, language))
                .orElse(text);
    }

    private String told(OwnField field, String text, Language language) {
        try {
            Object value = value(field, fields.known(field, text), language);
            return value == null ? AuditEntry.UNTOLD : Formats.shown(value);
        } catch (RuleBroken nothing) {
            return text;
        }
    }

    private Optional<OwnField> field(String kind, String fact) {
        return fact.startsWith("own.") ? fields.one(kind, fact.substring("own.".length())) : Optional.empty();
    }
}
