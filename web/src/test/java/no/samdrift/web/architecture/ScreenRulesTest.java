package no.samdrift.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.web.ui.part.Screen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a screen says of itself and whom it knows; see docs/decisions/27. A rule that matches nothing fails. */
class ScreenRulesTest {
    private static final List<String> FLOORS =
            List.of("cooperation", "catalogue", "servicedesk", "sourcing", "governance");

    /** What is above comes by {@code Beside}, {@code Choosable} and their like. */
    static final ArchRule SCREENS_KNOW_THEIR_FLOOR_AND_THOSE_BELOW = noClasses()
            .that()
            .resideInAPackage("no.samdrift.web.ui..")
            .should(ArchCondition.from(DescribedPredicate.describe("know a floor above", (JavaClass screen) -> {
                int own = FLOORS.indexOf(floor(screen.getPackageName()));
                return own >= 0
                        && screen.getDirectDependenciesFromSelf().stream()
                                .anyMatch(each -> FLOORS.indexOf(
                                                floor(each.getTargetClass().getPackageName()))
                                        > own);
            })));

    /** The floor of a package of a module, of a screen or of a door; empty where it has none. */
    private static String floor(String name) {
        String[] parts =
                name.replaceFirst("^no\\.samdrift\\.(web\\.(ui|api)\\.)?", "").split("\\.");
        return name.startsWith("no.samdrift") ? parts[0] : "";
    }

    static final ArchRule PARTS_OF_SCREENS_KNOW_NO_BUSINESS = noClasses()
            .that()
            .resideInAPackage("no.samdrift.web.ui.part..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "belong to a floor", (JavaClass type) -> FLOORS.contains(floor(type.getPackageName()))));

    /** In the menu or not, a screen has one line that says what it is called and who may open it. */
    static final ArchRule EVERY_ADDRESS_HAS_A_SCREEN = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .and()
            .areNotAnnotatedWith(AnonymousAllowed.class)
            .and()
            .areNotAssignableTo(HasDynamicTitle.class) // about one thing, it says itself which
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "have a Screen", (JavaClass view) -> screens().contains(view.getName()))));

    private static Set<String> screens() {
        return ArchitectureTest.HOUSE.stream()
                .filter(type -> type.getSimpleName().endsWith("Screens"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Screen.class))
                .map(field -> ((Screen) constant(field.reflect())).view().getName())
                .collect(Collectors.toSet());
    }

    private static Object constant(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page of a thing is given fields once, in its base, for what floors above have to say. */
    static final ArchRule SCREENS_ARE_GIVEN_ARGUMENTS = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Route.class)
            .should()
            .notBeAnnotatedWith(Inject.class);

    @TestFactory
    Stream<DynamicTest> rules() {
        return ArchitectureTest.rules(ScreenRulesTest.class, 4);
    }
}
