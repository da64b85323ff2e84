package no.samdrift.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samdrift.web.api.Listing;
import org.junit.jupiter.api.Test;

/** What a door gives and takes stands in its types; see docs/decisions/25. A rule that matches nothing fails. */
class DoorRulesTest {
    private static final JavaClasses DOORS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.samdrift.web.api");

    private static final DescribedPredicate<JavaClass> TYPED = describe(
            "a typed value",
            type -> type.isEnum()
                    || List.of(
                                    Boolean.class,
                                    Integer.class,
                                    Long.class,
                                    LocalDate.class,
                                    Instant.class,
                                    String.class,
                                    Listing.Limit.class)
                            .stream()
                            .anyMatch(type::isEquivalentTo));

    private static final DescribedPredicate<JavaMethod> ANSWER = describe(
            "answer a request",
            method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    @Test
    void resourcesSayWhatTheyGive() {
        methods()
                .that(ANSWER)
                .should()
                .notHaveRawReturnType(describe(
                        "a bare answer",
                        type -> type.isAssignableTo(Response.class)
                                || type.isAssignableTo(StreamingOutput.class)
                                || type.isEquivalentTo(Object.class)))
                .check(DOORS);
    }

    @Test
    void everyQueryParameterIsTyped() {
        fields().that()
                .areAnnotatedWith(QueryParam.class)
                .should()
                .haveRawType(TYPED)
                .check(DOORS);
        methods()
                .that(ANSWER)
                .should(ArchCondition.from(describe("take typed query parameters", DoorRulesTest::takesTypedOnes)))
                .check(DOORS);
    }

    private static boolean takesTypedOnes(JavaMethod method) {
        return method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(QueryParam.class))
                .allMatch(parameter -> TYPED.test(parameter.getRawType()));
    }

    /** {@code QueryValues} does, by the parameter's name. */
    @Test
    void resourcesReadNoTextByHand() {
        noClasses()
                .that()
                .resideInAPackage("no.samdrift.web.api.*..")
                .should()
                .callMethodWhere(describe("it reads a value from a text", DoorRulesTest::reads))
                .check(DOORS);
    }

    private static boolean reads(JavaMethodCall call) {
        List<JavaClass> takes = call.getTarget().getRawParameterTypes();
        return call.getName().matches("parse.*|valueOf")
                && !takes.isEmpty()
                && takes.getFirst().isAssignableTo(CharSequence.class);
    }
}
