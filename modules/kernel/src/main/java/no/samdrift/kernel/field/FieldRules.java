package no.samdrift.kernel.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.own.FieldFacts;
import no.samdrift.kernel.own.FieldType;
import no.samdrift.kernel.own.OwnChoice;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.kernel.text.PlainText;

/** What a field may be, and what may become of it. */
@ApplicationScoped
class FieldRules {
    private static final int NAME = 60;
    private static final int HELP = 200;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    void check(FieldFacts facts) {
        bounded("name", facts.name(), NAME);
        bounded("help", facts.help(), HELP);
        if (facts.type() == FieldType.CHOICE && facts.choices().isEmpty())
            throw RuleBroken.at("choices", "fieldNeedsChoices");
        Set<String> known = new HashSet<>();
        for (int i = 0; i < facts.choices().size(); i++) {
            OwnChoice choice = facts.choices().get(i);
            String path = "choices[" + i + "]";
            bounded(path + ".name", choice.name(), NAME);
            if (!known.add(choice.code().toLowerCase(Locale.ROOT)))
                throw RuleBroken.at(path, "codeTaken", choice.code());
        }
        for (Language language : Language.values()) distinct(facts, language);
    }

    /** A file names choices by what they are called. */
    private static void distinct(FieldFacts facts, Language language) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < facts.choices().size(); i++) {
            String name = facts.choices().get(i).name().in(language).strip();
            if (!names.add(name.toLowerCase(Locale.ROOT))) throw RuleBroken.at("choices[" + i + "]", "nameTaken", name);
        }
    }

    private static void bounded(String path, LocalizedText text, int most) {
        if (text == null) return;
        for (Language language : Language.values()) {
            String one = text.in(language);
            String at = path + "." + language.name().toLowerCase(Locale.ROOT);
            if (one.length() > most) throw RuleBroken.at(at, "tooLong", most);
            if (!new PlainText.Check().isValid(one, null)) throw RuleBroken.at(at, "notPlainText");
        }
    }

    /** R2, R3. */
    void check(FieldDetails before, FieldFacts after) {
        FieldFacts was = before.facts();
        if (!was.kind().equals(after.kind())) throw RuleBroken.at("kind", "fieldStays");
        if (!was.code().equals(after.code())) throw RuleBroken.at("code", "fieldStays");
        if (was.type() != after.type() && before.values() > 0)
            throw RuleBroken.at("type", "fieldTypeStays", before.values());
        if (was.type() != FieldType.CHOICE) return;
        List<String> left = after.choices().stream().map(OwnChoice::code).toList();
        for (OwnChoice choice : was.choices())
            if (!left.contains(choice.code()) && isUsed(before.id(), choice))
                throw RuleBroken.at(
                        "choices",
                        "fieldChoiceUsed",
                        choice.name().in(current.get().language()));
    }

    private boolean isUsed(long id, OwnChoice choice) {
        return sql.count(
                        "select count(*) from kernel_field_value where field_id = :id and choice = :code",
                        Map.of("id", id, "code", choice.code()))
                > 0;
    }
}
