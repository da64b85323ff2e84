package no.samdrift.kernel.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.own.FieldType;
import no.samdrift.kernel.own.OwnChoice;
import no.samdrift.kernel.own.OwnField;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;

/** All that a register can be given: what it says itself, and its own fields at the end. Made anew for each import. */
@ApplicationScoped
public class ImportFields {
    @Inject
    OwnFields fields;

    public List<ImportField> of(ImportedRegister<?> register, ImportWords words) {
        return Stream.concat(register.fields().stream(), own(register, words).stream())
                .toList();
    }

    /** None where its facts have no room for them. */
    private List<ImportField> own(ImportedRegister<?> register, ImportWords words) {
        boolean has = Arrays.stream(register.facts().getRecordComponents())
                .anyMatch(part -> part.getType() == OwnValues.class);
        if (!has) return List.of();
        return fields.of(register.kind()).stream()
                .map(field -> ImportField.own(field, cell(field, words.language())))
                .toList();
    }

    private ImportField.Cell cell(OwnField field, Language language) {
        if (field.type() == FieldType.CHOICE) return new ChoiceCell(field, language);
        if (!field.type().isNeighbour()) return null;
        return new Named(fields.neighbours(field.type()).named());
    }

    /** A choice by its code or by its name in any language. */
    private record ChoiceCell(OwnField field, Language language) implements ImportField.Cell {
        @Override
        public Object read(String text, Map<String, Object> before) {
            return field.choices().stream()
                    .filter(choice -> isCalled(choice, text))
                    .map(OwnChoice::code)
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken(
                            "importNoChoice",
                            field.choices().stream()
                                    .map(choice -> choice.name().in(language))
                                    .collect(Collectors.joining(", "))));
        }

        private static boolean isCalled(OwnChoice choice, String text) {
            return choice.code().equalsIgnoreCase(text)
                    || Arrays.stream(Language.values())
                            .anyMatch(each -> choice.name().in(each).equalsIgnoreCase(text));
        }

        @Override
        public String write(Object code) {
            return field.choice((String) code)
                    .map(choice -> choice.name().in(language))
                    .orElse((String) code);
        }
    }
}
