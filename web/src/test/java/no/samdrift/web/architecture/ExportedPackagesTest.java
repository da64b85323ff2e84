package no.samdrift.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.Caller;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.sourcing.SourcingRight;
import org.junit.jupiter.api.Test;

/** The web has no descriptor, so that the compiler lets it into packages the modules keep to themselves: here it is not. */
class ExportedPackagesTest {
    private static final List<Class<?>> ONE_OF_EACH = List.of(
            Caller.class,
            CooperationRight.class,
            CatalogueRight.class,
            ServiceDeskRight.class,
            SourcingRight.class,
            GovernanceRight.class);

    @Test
    void theWebUsesWhatTheModulesExport() throws Exception {
        Set<String> exported = new HashSet<>();
        Set<String> all = new HashSet<>();
        Path[] places = new Path[ONE_OF_EACH.size()];
        for (int i = 0; i < places.length; i++) {
            URI place = ONE_OF_EACH
                    .get(i)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            places[i] = Path.of(place);
        }
        for (var module : ModuleFinder.of(places).findAll()) {
            module.descriptor().exports().stream()
                    .filter(e -> !e.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .forEach(exported::add);
            all.addAll(module.descriptor().packages());
        }
        assertTrue(exported.size() > 20 && all.size() > exported.size(), "descriptors were read: " + exported);
        Set<String> trespasses = new TreeSet<>();
        int seen = 0;
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.samdrift.web"))
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (!all.contains(used)) continue;
                seen++;
                if (!exported.contains(used)) trespasses.add(dependency.getDescription());
            }
        assertTrue(seen > 500, "dependencies were seen: " + seen);
        assertEquals(Set.of(), trespasses);
    }
}
