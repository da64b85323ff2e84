package no.samdrift.web.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.Right;
import no.samdrift.web.text.Texts;
import org.junit.jupiter.api.Test;

/** What somebody may do is told whole. */
class MayBlockTest {
    @Test
    void everyRightOfTheHouseIsToldOf() {
        Set<String> declared = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("no.samdrift").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Right.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(declared.size() > 12, "the rights were read: " + declared);
        assertEquals(
                declared,
                MayBlock.ALL.stream()
                        .map(right -> right.getClass().getName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyRightHasWords() {
        for (Right right : MayBlock.ALL)
            assertTrue(Texts.find(Texts.BOKMAL, MayBlock.key(right)).isPresent(), MayBlock.key(right));
    }
}
