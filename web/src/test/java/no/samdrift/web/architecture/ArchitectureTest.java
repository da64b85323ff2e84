package no.samdrift.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.AsyncContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.register.Register;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * How the house is built, as rules. A rule whose subject matches no class fails too: archunit's {@code failOnEmptyShould} is
 * left on.
 */
class ArchitectureTest {
    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.samdrift");

    private static final String[] MODULES = {
        "no.samdrift.kernel..",
        "no.samdrift.cooperation..",
        "no.samdrift.catalogue..",
        "no.samdrift.servicedesk..",
        "no.samdrift.sourcing..",
        "no.samdrift.governance.."
    };
    private static final String WEB = "no.samdrift.web..";
    private static final Set<String> TIMES = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName());

    static final ArchRule ENTITIES_ARE_KNOWN_TO_THEIR_PACKAGE_ALONE =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    static final ArchRule MODULES_KNOW_NO_DOOR = noClasses()
            .that()
            .resideInAnyPackage(MODULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "com.vaadin..", "no.samdrift.web..");

    static final ArchRule SCREENS_OPEN_NO_TRANSACTIONS = noClasses()
            .that()
            .areAssignableTo(Component.class)
            .or()
            .areAnnotatedWith(Route.class)
            .or()
            .resideInAPackage("no.samdrift.web.ui..")
            .should()
            .beAnnotatedWith(Transactional.class);

    static final ArchRule RESOURCES_OPEN_NO_TRANSACTIONS =
            noClasses().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Transactional.class);

    static final ArchRule METHODS_OF_DOORS_OPEN_NO_TRANSACTIONS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .or()
            .areDeclaredInClassesThat()
            .resideInAPackage("no.samdrift.web.ui..")
            .should()
            .notBeAnnotatedWith(Transactional.class);

    static final ArchRule DOORS_HAND_OUT_NO_ENTITIES = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(WEB)
            .should()
            .notHaveRawReturnType(
                    DescribedPredicate.describe("an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)));

    static final ArchRule THE_WEB_HOLDS_NO_ENTITIES = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    static final ArchRule MODULES_ASK_THE_HOUSE_FOR_THE_TIME = noClasses()
            .that()
            .resideInAnyPackage(MODULES)
            .and()
            .resideOutsideOfPackage("no.samdrift.kernel.time..")
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("it asks the machine's clock", ArchitectureTest::asksTheClock));

    private static boolean asksTheClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getTarget().getName();
        return TIMES.contains(owner) && method.equals("now")
                || owner.equals(Clock.class.getName()) && method.startsWith("system")
                || owner.equals(System.class.getName()) && method.equals("currentTimeMillis");
    }

    /** See docs/decisions/13: what is drawn is drawn in a request of its user, of which an upload is one. */
    static final ArchRule NOBODY_DRAWS_FOR_ANOTHER = noClasses()
            .that()
            .resideInAPackage(WEB)
            .and()
            .doNotHaveSimpleName("BoundedUpload")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "it draws in a UI from outside of its requests",
                    (JavaMethodCall call) -> call.getTargetOwner().isAssignableTo(UI.class)
                            && call.getTarget().getName().startsWith("access")));

    /** The practices know the desk, and not the other way round. */
    static final ArchRule THE_DESK_KNOWS_NO_PRACTICE = noClasses()
            .that()
            .resideInAnyPackage(
                    "no.samdrift.servicedesk.work..",
                    "no.samdrift.servicedesk.clock..",
                    "no.samdrift.web.ui.servicedesk.work..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "no.samdrift.servicedesk.incident..",
                    "no.samdrift.servicedesk.problem..",
                    "no.samdrift.web.ui.servicedesk.incident..",
                    "no.samdrift.web.ui.servicedesk.problem..");

    static final ArchRule NOBODY_KNOWS_THE_DEMO = noClasses()
            .that()
            .resideOutsideOfPackage("no.samdrift.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("no.samdrift.demo..");

    static final ArchRule CAPABILITIES_OF_A_FLOOR_FORM_NO_CIRCLE =
            slices().matching("no.samdrift.(*).(*)..").should().beFreeOfCycles();

    static final ArchRule NO_REQUEST_IS_SUSPENDED = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Push.class, AsyncContext.class, AsyncResponse.class, SseEventSink.class);

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .that()
            .resideInAPackage("no.samdrift..")
            .should()
            .haveNameMatching(".*(Dto|DTO|Impl|Manager|Helper|Utils?|Facade)");

    static final ArchRule SCREENS_ASK_SERVICES_AND_WRITE_NO_SQL = noClasses()
            .that()
            .resideInAPackage("no.samdrift.web.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("no.samdrift.kernel.data.Sql");

    /** One way to be given what one needs: fields in a bean, the constructor in a screen. */
    static final ArchRule BEANS_ARE_GIVEN_FIELDS = noConstructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class)
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "take arguments",
                    (JavaConstructor constructor) ->
                            !constructor.getRawParameterTypes().isEmpty())));

    static final ArchRule A_WRITE_NAMES_WHERE_IT_STANDS = noCodeUnits()
            .that(callAny(Audit.class, "created", "changed", "deleted")
                    .or(callAny(Register.class, "add", "change", "set", "remove")))
            .should(callRights("anywhere", "requireAnywhere"));

    private static DescribedPredicate<JavaCodeUnit> callAny(Class<?> owner, String... names) {
        return DescribedPredicate.describe("write", unit -> calls(unit, owner, names));
    }

    private static ArchCondition<JavaCodeUnit> callRights(String... names) {
        return ArchCondition.from(DescribedPredicate.describe(
                "ask for a right held anywhere", (JavaCodeUnit unit) -> calls(unit, Caller.class, names)));
    }

    private static boolean calls(JavaCodeUnit unit, Class<?> owner, String... names) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner)
                        && List.of(names).contains(call.getTarget().getName()));
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return rules(ArchitectureTest.class, 17);
    }

    /** The rules that stand in a class; their number is told, so that none gets lost. */
    static Stream<DynamicTest> rules(Class<?> where, int count) {
        assertTrue(HOUSE.size() > 400, "the house was read: " + HOUSE.size());
        List<Field> rules = Arrays.stream(where.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .toList();
        assertEquals(count, rules.size());
        return rules.stream()
                .map(rule -> dynamicTest(
                        rule.getName().toLowerCase(Locale.ROOT).replace('_', ' '),
                        () -> ((ArchRule) rule.get(null)).check(HOUSE)));
    }
}
