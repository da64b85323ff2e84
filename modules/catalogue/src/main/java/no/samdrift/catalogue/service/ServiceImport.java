package no.samdrift.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.KnownRow;

/** Services from a file, told apart by their number. */
@ApplicationScoped
class ServiceImport implements ImportedRegister<ServiceFacts> {
    @Inject
    Services services;

    @Override
    public String name() {
        return "services";
    }

    @Override
    public String kind() {
        return "service";
    }

    @Override
    public Right right() {
        return CatalogueRight.WRITE_SERVICES;
    }

    @Override
    public Class<ServiceFacts> facts() {
        return ServiceFacts.class;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.of("code", "service.code"),
                ImportField.of("name.nb", "service.nameNb").also("nameNb"),
                ImportField.of("name.nn", "service.nameNn").also("nameNn"),
                ImportField.of("name.en", "service.nameEn").also("nameEn"),
                ImportField.of("description.nb", "service.descriptionNb").also("descriptionNb"),
                ImportField.of("description.nn", "service.descriptionNn").also("descriptionNn"),
                ImportField.of("description.en", "service.descriptionEn").also("descriptionEn"),
                ImportField.of("synonyms", "service.synonyms"),
                ImportField.of("layer", "service.layer"),
                ImportField.of("orderable", "service.orderable"),
                ImportField.of("active", "service.active").otherwise(true));
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("code"));
    }

    @Override
    public List<KnownRow<ServiceFacts>> known() {
        return services.everything().stream().map(row -> known(row)).toList();
    }

    @Override
    public KnownRow<ServiceFacts> add(ServiceFacts facts) {
        return known(services.add(facts));
    }

    @Override
    public KnownRow<ServiceFacts> change(long id, int version, ServiceFacts facts) {
        return known(services.change(id, version, facts));
    }

    @Override
    public void remove(long id, int version) {
        services.remove(id, version);
    }

    /** Without a description there is none, also not in any language. */
    private static KnownRow<ServiceFacts> known(ServiceRow row) {
        ServiceFacts f = row.facts();
        ServiceFacts facts = f.description().nb() != null
                ? f
                : new ServiceFacts(f.code(), f.name(), null, f.synonyms(), f.layer(), f.orderable(), f.active());
        return new KnownRow<>(row.id(), row.version(), facts);
    }
}
