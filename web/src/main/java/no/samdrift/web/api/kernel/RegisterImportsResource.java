package no.samdrift.web.api.kernel;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.imports.ImportFault;
import no.samdrift.kernel.imports.ImportResult;
import no.samdrift.kernel.imports.ImportRun;
import no.samdrift.kernel.imports.ImportUndone;
import no.samdrift.kernel.imports.ImportWatch;
import no.samdrift.kernel.imports.ImportWords;
import no.samdrift.kernel.imports.Imports;
import no.samdrift.kernel.imports.KnownRow;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.table.Column;
import no.samdrift.kernel.table.Sheet;
import no.samdrift.kernel.table.SheetReading;
import no.samdrift.kernel.table.TableExport;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.web.api.Download;
import no.samdrift.web.api.FormFile;
import no.samdrift.web.api.Languages;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.text.SpokenImport;

/** Registers from CSV and XLSX and out to them, in the body or as the part {@code file} of a form with {@code mapping} beside it. */
@Path("/imports")
@RequestScoped
public class RegisterImportsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_MAPPING = 100_000;

    @Inject
    private Imports imports;

    @Context
    private HttpHeaders headers;

    /** {@code id} null for a trial. */
    public record Imported(
            Long id, @JsonProperty("new") int added, int changed, int unchanged, List<ImportFault> rejected) {}

    /** A register as a file has it. */
    public record RegisterSheet(List<String> headings, List<List<String>> rows) {}

    @POST
    @Path("{register}")
    @Consumes({"text/csv", "application/csv", MediaType.TEXT_PLAIN, XLSX})
    public Imported file(@PathParam("register") String register, @QueryParam("dryRun") Boolean dryRun, byte[] file) {
        return imported(register, dryRun, null, file, Map.of());
    }

    @POST
    @Path("{register}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Imported form(@PathParam("register") String register, @QueryParam("dryRun") Boolean dryRun, InputStream form)
            throws IOException {
        Map<String, FormFile.Part> parts = FormFile.all(headers, form, SheetReading.MOST);
        FormFile.Part file = parts.get("file");
        if (file == null) throw RuleBroken.at("file", "required");
        return imported(register, dryRun, file.fileName(), file.content(), mapping(parts.get("mapping")));
    }

    private static Map<String, String> mapping(FormFile.Part part) {
        if (part == null) return Map.of();
        if (part.content().length > MOST_MAPPING) throw RuleBroken.at("mapping", "importBadMapping");
        try {
            return Json.MAPPER.readerForMapOf(String.class).readValue(part.content());
        } catch (RuntimeException e) {
            throw RuleBroken.at("mapping", "importBadMapping");
        }
    }

    private Imported imported(
            String register, Boolean dryRun, String fileName, byte[] file, Map<String, String> mapping) {
        imports.register(register);
        Sheet sheet = SheetReading.read(file);
        ImportResult result = Boolean.TRUE.equals(dryRun)
                ? imports.preview(register, sheet, mapping, words(), ImportWatch.NOBODY)
                : imports.run(register, fileName, sheet, mapping, words(), ImportWatch.NOBODY);
        return new Imported(result.id(), result.added(), result.changed(), result.unchanged(), result.rejected());
    }

    /** What was imported into it, newest first. */
    @GET
    @Path("{register}")
    public Listed<ImportRun> runs(@PathParam("register") String register, @BeanParam Listing listing) {
        return listing.all(imports.runs(register), ImportRun::id);
    }

    /** All of it with every column that can be imported, so that the file can come back. */
    @GET
    @Path("{register}/rows")
    public Download<RegisterSheet> rows(
            @PathParam("register") String register, @QueryParam("format") Download.Format format) {
        return rows(register, imports.export(register, words()), format);
    }

    private <F extends Record> Download<RegisterSheet> rows(
            String register, Imports.Exported<F> all, Download.Format format) {
        if (!Download.Format.isFile(format)) return Download.json(sheet(all));
        TableFormat type = format.ofFile();
        var locale = Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .locale();
        return Download.file(
                register + "." + type.extension(),
                type,
                out -> new TableExport<>(register, all.columns(), locale)
                        .write(type, all.rows().iterator(), out));
    }

    private static <F extends Record> RegisterSheet sheet(Imports.Exported<F> all) {
        return new RegisterSheet(
                all.columns().stream().map(Column::header).toList(),
                all.rows().stream().map(row -> cells(all.columns(), row)).toList());
    }

    private static <F extends Record> List<String> cells(List<Column<KnownRow<F>>> columns, KnownRow<F> row) {
        return columns.stream()
                .map(column -> Objects.toString(column.value().apply(row), ""))
                .toList();
    }

    /** All that the import brought goes, and what it changed is as before; what had to stay is told. */
    @DELETE
    @Path("{id}")
    public ImportUndone undo(@PathParam("id") long id) {
        return imports.undo(id, words());
    }

    private ImportWords words() {
        return new SpokenImport(Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .locale());
    }
}
