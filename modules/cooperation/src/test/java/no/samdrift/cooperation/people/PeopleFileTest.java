package no.samdrift.cooperation.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.samdrift.kernel.data.Ref;
import org.junit.jupiter.api.Test;

class PeopleFileTest {
    private static final String HEAD = "name;email;title;member;unit;username\n";

    private static final PeopleFile.Known KNOWN = new PeopleFile.Known() {
        @Override
        public Optional<Ref> member(String wanted) {
            if (wanted.equals("5038")) return Optional.of(new Ref(2, "5038", "Verdal"));
            return List.of("5037", "Levanger").contains(wanted)
                    ? Optional.of(new Ref(1, "5037", "Levanger"))
                    : Optional.empty();
        }

        @Override
        public boolean within(long memberId) {
            return memberId == 1;
        }

        @Override
        public Optional<Ref> unit(long memberId, String name) {
            return name.equals("Rådhuset") ? Optional.of(new Ref(7, "", name)) : Optional.empty();
        }

        @Override
        public boolean emailTaken(String email) {
            return email.startsWith("taken");
        }

        @Override
        public boolean usernameTaken(String username) {
            return username.equals("admin");
        }
    };

    @Test
    void readsNamesNumbersAndUnits() throws IOException {
        PeoplePreview preview =
                read(HEAD + "Åse Gran;ase@levanger.no;Lærer;5037;Rådhuset;ase.gran\nOla Dal;;;Levanger;;\n");
        assertEquals(List.of(), preview.problems());
        assertEquals(
                new ImportedPerson(
                        2, "Åse Gran", "ase@levanger.no", "Lærer", 1, "Levanger", 7L, "Rådhuset", "ase.gran"),
                preview.people().getFirst());
        assertEquals(
                new ImportedPerson(3, "Ola Dal", null, null, 1, "Levanger", null, null, null),
                preview.people().get(1));
    }

    @Test
    void tellsEveryFaultByLineAndColumn() throws IOException {
        PeoplePreview preview = read(HEAD
                + ";bad;;5037;;\n"
                + "A B;taken@x.no;;9999;;admin\n"
                + "C D;c@x.no;;5037;Ukjent;x\n"
                + "E F;e@x.no;;5037;;\n"
                + "G H;E@X.no;;5037;;\n"
                + "I J;;;5038;;\n");
        assertEquals(
                List.of(
                        "2 name required",
                        "2 email badEmail",
                        "3 email emailTaken",
                        "3 username usernameTaken",
                        "3 member unknownMember",
                        "4 username badUsername",
                        "4 unit unknownUnit",
                        "6 email duplicate",
                        "7 member memberBeyondReach"),
                preview.problems().stream()
                        .map(p -> p.line() + " " + p.column() + " " + p.code())
                        .toList());
        assertEquals(1, preview.people().size());
    }

    @Test
    void aBrokenLineCostsNoOther() throws IOException {
        PeoplePreview preview = read(HEAD + "too;few\nOla Dal;;;5037;;\n");
        assertEquals("columnCount", preview.problems().getFirst().code());
        assertEquals(2, preview.problems().getFirst().line());
        assertEquals(1, preview.people().size());
    }

    @Test
    void aMissingColumnIsTheOnlyFault() throws IOException {
        PeoplePreview preview = read("name;email\nOla;\n");
        assertTrue(preview.people().isEmpty());
        assertEquals("missingColumn", preview.problems().getFirst().code());
    }

    private static PeoplePreview read(String text) throws IOException {
        return PeopleFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), KNOWN);
    }

    @Test
    void theHeadsMayBeNorwegian() throws IOException {
        for (String head : List.of(
                "Navn;E-post;Tittel;Kommune;Enhet;Brukernavn\n", "namn;epost;stilling;medlem;eining;brukarnamn\n")) {
            PeoplePreview preview = read(head + "Ola Vik;ola@vik.example;Lærer;5037;;ola.vik\n");
            assertEquals(List.of(), preview.problems());
            assertEquals("Ola Vik", preview.people().getFirst().name());
            assertEquals("ola.vik", preview.people().getFirst().username());
        }
    }
}
