package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.samdrift.kernel.imports.ImportFault;
import no.samdrift.kernel.imports.ImportResult;
import no.samdrift.kernel.imports.ImportWords;
import no.samdrift.kernel.imports.Imports;
import no.samdrift.kernel.table.Column;
import no.samdrift.kernel.table.TableExport;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.kernel.table.TableStyle;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Downloads;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** What came of an import, or would. */
final class ImportTables {
    private static final int SHOWN = 200;

    private ImportTables() {}

    static FactSheet counts(ImportResult result) {
        int rejected = (int)
                result.rejected().stream().map(ImportFault::line).distinct().count();
        return new FactSheet()
                .fact(t("imports.new"), Formats.number(result.added()))
                .fact(t("imports.changed"), Formats.number(result.changed()))
                .fact(t("imports.unchanged"), Formats.number(result.unchanged()))
                .fact(
                        t("imports.rejected"),
                        new StatusBadge(Formats.number(rejected), rejected == 0 ? Tone.GOOD : Tone.BAD));
    }

    /** The register as it is, to be changed and sent back. */
    static Downloads whole(Imports imports, String register, ImportWords words) {
        return new Downloads(
                register,
                (format, out) -> write(imports.export(register, words), register, format, out),
                TableFormat.CSV,
                TableFormat.XLSX);
    }

    private static <F extends Record> void write(
            Imports.Exported<F> all, String title, TableFormat format, OutputStream out) throws IOException {
        new TableExport<>(title, null, all.columns(), Texts.locale(), Formats.ZONE, TableStyle.NORWEGIAN)
                .write(format, all.rows().iterator(), out);
    }

    /** The rows that were refused, and all of them as a file to mend and send again. */
    static Component faults(String title, List<ImportFault> faults) {
        if (faults.isEmpty()) return new Div();
        SmallTable table = new SmallTable(
                title, ">" + t("imports.line"), t("imports.column"), t("imports.value"), t("imports.reason"));
        faults.stream().limit(SHOWN).forEach(f -> table.row(f.line(), f.column(), f.value(), f.reason()));
        Block block = new Block(title, table)
                .actions(new Downloads(
                        "avvist",
                        (format, out) -> new TableExport<>(
                                        title,
                                        null,
                                        List.<Column<ImportFault>>of(
                                                new Column<>(t("imports.line"), ImportFault::line),
                                                new Column<>(t("imports.column"), ImportFault::column),
                                                new Column<>(t("imports.value"), ImportFault::value),
                                                new Column<>(t("imports.reason"), ImportFault::reason)),
                                        Texts.locale(),
                                        Formats.ZONE,
                                        TableStyle.NORWEGIAN)
                                .write(format, faults.iterator(), out),
                        TableFormat.CSV,
                        TableFormat.XLSX));
        if (faults.size() > SHOWN) block.add(new Paragraph(t("imports.moreFaults", SHOWN, faults.size())));
        return block;
    }
}
