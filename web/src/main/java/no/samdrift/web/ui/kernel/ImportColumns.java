package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportWords;
import no.samdrift.kernel.imports.Mapping;
import no.samdrift.kernel.table.Sheet;
import no.samdrift.web.ui.part.SmallTable;

/** For each column of the file what is in it, and which field it is for. */
class ImportColumns extends Div {
    private static final int SAMPLES = 3;
    private static final int SAMPLE = 60;
    private final Map<String, Select<String>> chosen = new LinkedHashMap<>();

    ImportColumns(Sheet sheet, Mapping mapping, List<ImportField> fields, ImportWords words) {
        Map<String, String> labels = new LinkedHashMap<>();
        fields.forEach(field -> labels.put(field.name(), field.heading(words)));
        SmallTable table =
                new SmallTable(t("imports.columns"), t("imports.heading"), t("imports.samples"), t("imports.field"));
        for (int i = 0; i < sheet.headings().size(); i++) {
            String heading = sheet.headings().get(i);
            Select<String> field = new Select<>();
            field.setItems(labels.keySet());
            field.setItemLabelGenerator(name -> name == null ? t("imports.leftOut") : labels.get(name));
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(t("imports.leftOut"));
            field.setAriaLabel(t("imports.fieldOf", heading));
            String known = mapping.fields().get(heading);
            field.setValue(known == null || known.isEmpty() ? null : known);
            chosen.put(heading, field);
            table.row(heading, samples(sheet, i), field);
        }
        add(table);
    }

    private static String samples(Sheet sheet, int column) {
        return sheet.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() > SAMPLE ? cell.substring(0, SAMPLE) + "…" : cell)
                .collect(Collectors.joining(" · "));
    }

    /** Every column, those left out as an empty text. */
    Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        chosen.forEach((heading, field) -> mapping.put(heading, field.isEmpty() ? "" : field.getValue()));
        return mapping;
    }
}
