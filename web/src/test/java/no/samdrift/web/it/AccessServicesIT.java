package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Every write of every service, by roles held everywhere and roles held in one place: {@code access-services.txt}. */
@ArquillianTest
class AccessServicesIT {
    private static final String MATRIX = "access-services.txt";

    @Inject
    private AccessWrites writes;

    @Inject
    private CurrentCaller current;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        Product.shared();
        return ShrinkWrap.create(ZipImporter.class, "samdrift.war")
                .importFrom(new File("target/samdrift.war"))
                .as(WebArchive.class)
                .addClasses(AccessWrites.class, AccessWrites.Prepared.class, AccessPlaces.class)
                .addAsResource("no/samdrift/web/it/" + MATRIX, MATRIX);
    }

    @Test
    void everybodyMayWriteWhatTheMatrixSaysAndNoMore() throws Exception {
        List<String> lines = lines();
        String[] holders = lines.getFirst().strip().split("\\s+");
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.strip().split("\\s+");
            if (cells[1].endsWith(":")) continue;
            List<String> answers = new ArrayList<>();
            for (int i = 2; i < holders.length; i++) answers.add(answer(cells[0], cells[1], holders[i]));
            asked += answers.size();
            if (!answers.equals(Arrays.asList(cells).subList(2, cells.length)))
                wrong.add(cells[0] + " " + cells[1] + " " + String.join(" ", answers));
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertTrue(asked > 1000, "the matrix was read: " + asked);
    }

    /** What comes back; nothing of it stays. */
    private String answer(String write, String place, String holder) throws Exception {
        transaction.begin();
        try {
            Object[] made = current.as(
                    Caller.house("test"), () -> new Object[] {writes.prepare(write, place), writes.caller(holder)});
            current.as((Caller) made[1], () -> {
                ((AccessWrites.Prepared) made[0]).write();
                return null;
            });
            return "ok";
        } catch (NotAllowed e) {
            return "403";
        } catch (NotFound e) {
            return "404";
        } catch (RuleBroken e) {
            return "422:" + e.code();
        } catch (InvalidInput | ConstraintViolationException e) {
            return "422:" + e.getMessage().replaceAll("\\s", "_");
        } finally {
            transaction.rollback();
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = AccessServicesIT.class.getResourceAsStream("/" + MATRIX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }
}
