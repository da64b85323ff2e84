package no.samdrift.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.kernel.search.SynonymSource;

/** The service catalogue: what the operation delivers, in chapters, in three languages. */
@ApplicationScoped
@Transactional
public class Services {
    private static final Table TABLE = new Table("catalogue_service", "service");

    /** Chapters by number, services by letter within, imported ones last. */
    private static final Rows<ServiceRow> ROWS = new Rows<>(
            ServiceRow.class,
            """
            s.id, s.version, s.code, s.name_nb, s.name_nn, s.name_en, s.description_nb, s.description_nn,
            s.description_en, s.synonyms, s.layer, s.orderable, s.active, s.source is not null as imported""",
            "catalogue_service s",
            Order.rising(
                    List.of("s.code like 'X%'", "cast(replace(s.code, 'X', '') as unsigned)", "s.code"),
                    s -> List.of(s.code().startsWith("X") ? 1 : 0, s.code().replaceAll("\\D", ""), s.code())));

    /** In all three languages; whoever may read services reads them all. */
    @Produces
    static final SearchSource SEARCH = new SearchSource("service", CatalogueRight.READ_SERVICES, true, """
            x.id, x.code as `key`, x.name_nb as title, x.code as hint,
            concat_ws(' ', x.name_nn, x.name_en, x.description_nb, x.synonyms) as text,
            null as member_id, null as unit_id, null as system_id, null as vendor_id, null as person_id, 1 as `rank`
            from catalogue_service x where x.active""");

    /** Words that mean the same find each other wherever one searches. */
    @Produces
    static final SynonymSource SYNONYMS = new SynonymSource(
            "service", "select synonyms from catalogue_service where active and synonyms is not null");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Register register;

    private record Origin(String source) {}

    public List<ServiceRow> all() {
        return ROWS.all(sql, visible().and("s.active"));
    }

    /** A page of {@link #all}; {@code imported} null for both kinds. */
    public Page<ServiceRow> page(Boolean imported, String cursor, int limit) {
        return ROWS.page(sql, visible().and("s.active").ifGiven("(s.source is not null) = ?", imported), cursor, limit);
    }

    public Optional<ServiceRow> find(String code) {
        return ROWS.first(sql, visible().and("s.code = ?", code == null ? "" : code));
    }

    public ServiceRow byCode(String code) {
        return find(code).orElseThrow(() -> new NotFound("service", code));
    }

    @Transactional(dontRollbackOn = Refusal.class) // who only looks whether it is there undoes nothing
    public ServiceRow byId(long id) {
        return ROWS.first(sql, visible().and("s.id = ?", id)).orElseThrow(() -> new NotFound("service", id));
    }

    public ServiceRow add(@Valid ServiceFacts facts) {
        return add(facts, null);
    }

    /** {@code source} says where an imported service came from, null for one that was agreed here. */
    public ServiceRow add(@Valid ServiceFacts facts, String source) {
        current.get().require(CatalogueRight.WRITE_SERVICES, Target.COOPERATION);
        register.unique(TABLE, 0, "code", facts.code());
        return byId(register.add(TABLE, null, facts, new Origin(source)));
    }

    public ServiceRow change(long id, int version, @Valid ServiceFacts facts) {
        current.get().require(CatalogueRight.WRITE_SERVICES, Target.COOPERATION);
        ServiceRow before = byId(id);
        register.unique(TABLE, id, "code", facts.code());
        register.change(TABLE, id, version, null, before.facts(), facts);
        return byId(id);
    }

    /** Those out of use too. */
    List<ServiceRow> everything() {
        return ROWS.all(sql, visible());
    }

    /** Takes back what an import added. */
    void remove(long id, int version) {
        current.get().require(CatalogueRight.WRITE_SERVICES, Target.COOPERATION);
        register.remove(TABLE, id, version, null, byId(id).facts());
    }

    private Where visible() {
        current.get().requireAnywhere(CatalogueRight.READ_SERVICES);
        return Where.anything();
    }
}
