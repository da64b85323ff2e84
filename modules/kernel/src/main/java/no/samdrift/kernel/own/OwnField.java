package no.samdrift.kernel.own;

import java.util.List;
import java.util.Optional;
import no.samdrift.kernel.text.Language;

/** A field that is defined, as it is now. */
public record OwnField(long id, int version, FieldFacts facts) {
    public String code() {
        return facts.code();
    }

    public FieldType type() {
        return facts.type();
    }

    public String name(Language language) {
        return facts.name().in(language);
    }

    /** Below the field; null for none. */
    public String help(Language language) {
        return facts.help() == null ? null : facts.help().in(language);
    }

    /** Its place in what is written, for blaming it. */
    public String path() {
        return "own." + facts.code();
    }

    /** Those one may choose now. */
    public List<OwnChoice> choices() {
        return facts.choices().stream().filter(OwnChoice::active).toList();
    }

    /** Also one that can no longer be chosen. */
    public Optional<OwnChoice> choice(String code) {
        return facts.choices().stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
