package no.samdrift.kernel.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.text.LocalizedText;

/** What is defined, as it stands in the database. */
@ApplicationScoped
class OwnFieldRows {
    @Inject
    Sql sql;

    private record FieldRow(
            long id,
            int version,
            String kind,
            String code,
            FieldType type,
            String nameNb,
            String nameNn,
            String nameEn,
            String helpNb,
            String helpNn,
            String helpEn,
            boolean required,
            boolean active,
            boolean listed,
            boolean filtered,
            int place) {
        OwnField field(List<OwnChoice> choices) {
            LocalizedText help = helpNb == null ? null : new LocalizedText(helpNb, helpNn, helpEn);
            LocalizedText name = new LocalizedText(nameNb, nameNn, nameEn);
            return new OwnField(
                    id,
                    version,
                    new FieldFacts(kind, code, type, name, help, required, active, listed, filtered, place, choices));
        }
    }

    private record ChoiceRow(long fieldId, String code, String nameNb, String nameNn, String nameEn, boolean active) {
        OwnChoice choice() {
            return new OwnChoice(code, new LocalizedText(nameNb, nameNn, nameEn), active);
        }
    }

    /** Not in the transaction of who asks, which may look at an older state than is in force. */
    @Transactional(TxType.NOT_SUPPORTED)
    Map<String, List<OwnField>> inForce() {
        return stored();
    }

    /** As the transaction of who asks sees them. */
    Map<String, List<OwnField>> stored() {
        Map<Long, List<OwnChoice>> choices = sql
                .list(
                        ChoiceRow.class,
                        "select field_id, code, name_nb, name_nn, name_en, active from kernel_field_choice"
                                + " order by field_id, place")
                .stream()
                .collect(Collectors.groupingBy(
                        ChoiceRow::fieldId, Collectors.mapping(ChoiceRow::choice, Collectors.toList())));
        return sql
                .list(
                        FieldRow.class,
                        "select id, version, kind, code, type, name_nb, name_nn, name_en, help_nb, help_nn, help_en,"
                                + " required, active, listed, filtered, place from kernel_field order by place, id")
                .stream()
                .map(row -> row.field(choices.getOrDefault(row.id(), List.of())))
                .collect(Collectors.groupingBy(field -> field.facts().kind()));
    }
}
