package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every door of the REST API, with valid input, by roles held everywhere and in one member: {@link AccessDoors} has the rows. A
 * resource method without one fails the test.
 */
class AccessDoorsIT {
    private final Product product = Product.shared();

    @Test
    void everyDoorIsAsked() {
        Set<String> asked = new TreeSet<>();
        AccessDoors.ROWS.forEach(row -> asked.add(row.method() + " " + row.template()));
        assertEquals(doors(), asked);
    }

    private static Set<String> doors() {
        Set<String> doors = new TreeSet<>();
        for (JavaClass resource : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.samdrift.web.api")) {
            if (!resource.isAnnotatedWith(Path.class)) continue;
            String base = resource.getAnnotationOfType(Path.class).value();
            for (JavaMethod method : resource.getMethods())
                method.getAnnotations().stream()
                        .filter(a -> a.getRawType().isAnnotatedWith(HttpMethod.class))
                        .forEach(a -> doors.add(a.getRawType().getSimpleName() + " " + base + path(method)));
        }
        assertTrue(doors.size() > 50, "the resources were read: " + doors);
        return doors;
    }

    private static String path(JavaMethod method) {
        if (!method.isAnnotatedWith(Path.class)) return "";
        String own = method.getAnnotationOfType(Path.class).value();
        return own.startsWith("/") ? own : "/" + own;
    }

    @Test
    void everyDoorAnswersAsItsRowSays() throws Exception {
        AccessDoors doors = new AccessDoors(product);
        List<String> wrong = new ArrayList<>();
        for (AccessDoors.Row row : AccessDoors.ROWS) {
            List<Integer> answers = doors.answers(row);
            if (!answers.equals(row.expected()))
                wrong.add(row.method() + " " + row.template() + ": " + answers + ", not " + row.expected());
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }
}
