package no.samdrift.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No service writes anything for which {@code access-services.txt} does not say who may. */
class AccessRowsTest {
    private static final JavaClasses MODULES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "no.samdrift.kernel",
                    "no.samdrift.cooperation",
                    "no.samdrift.catalogue",
                    "no.samdrift.servicedesk",
                    "no.samdrift.sourcing",
                    "no.samdrift.governance");

    @Test
    void everyWritingMethodOfAServiceHasARow() throws IOException {
        Set<String> writing = MODULES.stream()
                .filter(type -> type.isAnnotatedWith(Transactional.class)
                        || java.util.Set.of("EventLogImport", "OutboxDelivery").contains(type.getSimpleName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> writes(method, new HashSet<>()))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(writing.size() > 50, "the services were read: " + writing);
        assertEquals(writing, rows());
    }

    private static boolean writes(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) return false;
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> isWrite(call)
                        || call.getTarget()
                                .resolveMember()
                                .filter(JavaMethod.class::isInstance)
                                .filter(called ->
                                        called.getOwner().getPackageName().startsWith("no.samdrift"))
                                .map(called -> writes((JavaMethod) called, seen))
                                .orElse(false));
    }

    private static boolean isWrite(JavaMethodCall call) {
        String owner = call.getTargetOwner().getSimpleName();
        String name = call.getTarget().getName();
        return owner.equals("Sql") && name.startsWith("run")
                || owner.equals("EntityManager")
                        && Set.of("persist", "merge", "remove").contains(name);
    }

    /** The first word of each line, those that the house alone calls included. */
    private static Set<String> rows() throws IOException {
        try (InputStream in = AccessRowsTest.class.getResourceAsStream("/no/samdrift/web/it/access-services.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\\s+")[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
