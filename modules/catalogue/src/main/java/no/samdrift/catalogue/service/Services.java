package no.samdrift.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.LocalizedText;

/** The service catalogue: what the operation delivers, in chapters, in three languages. */
@ApplicationScoped
@Transactional
public class Services {
    private static final String ROW =
            "select id, version, code, name_nb, name_nn, name_en, description_nb, description_nn,"
                    + " description_en, layer, orderable, active, source is not null as imported from catalogue_service";
    /** Chapters by number, services by letter within, imported ones last. */
    private static final String KEY = "code like 'X%', cast(replace(code, 'X', '') as unsigned), code";

    private static final String IN_ORDER = " order by " + KEY;

    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Changes changes;

    protected Services() {
        this(null, null, null, null);
    }

    @Inject
    public Services(Sql sql, CurrentCaller current, Audit audit, Changes changes) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.changes = changes;
    }

    public List<ServiceRow> all() {
        current.get().requireAnywhere(CatalogueRight.READ_SERVICES);
        return sql.list(ServiceRow.class, ROW + " where active" + IN_ORDER);
    }

    /** A page of {@link #all}; {@code imported} null for both kinds. */
    public Page<ServiceRow> page(Boolean imported, String cursor, int limit) {
        current.get().requireAnywhere(CatalogueRight.READ_SERVICES);
        Map<String, Object> values = new HashMap<>();
        if (cursor != null) {
            List<String> key = Cursor.read(cursor, 3);
            values.put("imported", key.get(0));
            values.put("chapter", key.get(1));
            values.put("code", key.get(2));
        }
        var rows = sql.list(
                ServiceRow.class,
                ROW + " where active"
                        + (imported == null ? "" : " and source is " + (imported ? "not null" : "null"))
                        + (cursor == null ? "" : " and (" + KEY + ") > (:imported, :chapter, :code)")
                        + IN_ORDER + " limit " + (limit + 1),
                values);
        return Page.cut(
                rows,
                limit,
                s -> List.of(s.code().startsWith("X") ? 1 : 0, s.code().replaceAll("\\D", ""), s.code()));
    }

    public Optional<ServiceRow> find(String code) {
        current.get().requireAnywhere(CatalogueRight.READ_SERVICES);
        return sql.first(ServiceRow.class, ROW + " where code = :code", Map.of("code", code == null ? "" : code));
    }

    public ServiceRow byCode(String code) {
        return find(code).orElseThrow(() -> new NotFound("service", code));
    }

    public ServiceRow byId(long id) {
        current.get().requireAnywhere(CatalogueRight.READ_SERVICES);
        return sql.first(ServiceRow.class, ROW + " where id = :id", Map.of("id", id))
                .orElseThrow(() -> new NotFound("service", id));
    }

    public ServiceRow add(@Valid ServiceFacts facts) {
        return add(facts, null);
    }

    /** {@code source} says where an imported service came from, null for one that was agreed here. */
    public ServiceRow add(@Valid ServiceFacts facts, String source) {
        current.get().require(CatalogueRight.WRITE_SERVICES, Target.COOPERATION);
        if (find(facts.code()).isPresent()) throw RuleBroken.at("code", "codeTaken", facts.code());
        long id = Ids.next();
        var row = row(id, facts);
        row.put("source", source);
        sql.run(
                "insert into catalogue_service(id, version, code, name_nb, name_nn, name_en, description_nb,"
                        + " description_nn, description_en, layer, orderable, active, source) values (:id, 1, :code, :nameNb,"
                        + " :nameNn, :nameEn, :descriptionNb, :descriptionNn, :descriptionEn, :layer, :orderable, :active,"
                        + " :source)",
                row);
        audit.created("service.add", "service", id, null, row);
        changes.put("service", id);
        return byId(id);
    }

    public ServiceRow change(long id, int version, @Valid ServiceFacts facts) {
        current.get().require(CatalogueRight.WRITE_SERVICES, Target.COOPERATION);
        ServiceRow before = byId(id);
        if (find(facts.code()).filter(s -> s.id() != id).isPresent())
            throw RuleBroken.at("code", "codeTaken", facts.code());
        var row = row(id, facts);
        row.put("version", version);
        int touched = sql.run(
                "update catalogue_service set version = version + 1, code = :code, name_nb = :nameNb,"
                        + " name_nn = :nameNn, name_en = :nameEn, description_nb = :descriptionNb,"
                        + " description_nn = :descriptionNn, description_en = :descriptionEn, layer = :layer,"
                        + " orderable = :orderable, active = :active where id = :id and version = :version",
                row);
        if (touched == 0) throw new LostUpdate("service");
        audit.changed("service.change", "service", id, null, row(id, before.facts()), row(id, facts));
        changes.put("service", id);
        return byId(id);
    }

    private static Map<String, Object> row(long id, ServiceFacts facts) {
        LocalizedText description =
                facts.description() == null ? new LocalizedText(null, null, null) : facts.description();
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("code", facts.code());
        row.put("nameNb", facts.name().nb());
        row.put("nameNn", facts.name().nn());
        row.put("nameEn", facts.name().en());
        row.put("descriptionNb", description.nb());
        row.put("descriptionNn", description.nn());
        row.put("descriptionEn", description.en());
        row.put("layer", facts.layer());
        row.put("orderable", facts.orderable());
        row.put("active", facts.active());
        return row;
    }
}
