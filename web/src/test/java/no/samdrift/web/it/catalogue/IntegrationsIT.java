package no.samdrift.web.it.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.Test;

/** Between which systems data may be said to go, and who reads of it. */
class IntegrationsIT {
    private final Product product = Product.shared();
    private final Api admin = product.as("admin");

    private long member(String no) {
        return admin.get("/members/" + no).json().get("id").asLong();
    }

    private long system(String code) {
        return admin.get("/systems/" + code).json().at("/system/id").asLong();
    }

    private Answer register(Api who, String source, String target) {
        return who.post(
                "/integrations",
                Map.of(
                        "memberId",
                        member("5037"),
                        "name",
                        "Prøve",
                        "sourceId",
                        system(source),
                        "targetId",
                        system(target),
                        "method",
                        "FILE",
                        "frequency",
                        "DAILY",
                        "active",
                        true));
    }

    private static int read(Api who, Answer integration) {
        return who.get("/integrations/" + integration.json().get("id").asString())
                .status();
    }

    /** catalogue.integration R1 */
    @Test
    void bothSystemsAreTheMembersAndTheGiverIsTheWriters() {
        assertEquals(
                List.of("sourceId"), register(admin, "VER-PROFIL", "LEV-DIPS").violated());
        assertEquals(
                List.of("targetId"), register(admin, "LEV-PROFIL", "VER-PROFIL").violated());
        assertEquals(
                404,
                register(product.newcomer("OPERATIONS_MANAGER", "5041"), "LEV-PROFIL", "LEV-DIPS")
                        .status());
        assertEquals(
                403,
                register(product.newcomer("CONTROLLER", "5037"), "LEV-PROFIL", "LEV-DIPS")
                        .status());
        assertEquals(
                201,
                register(product.newcomer("OPERATIONS_MANAGER", "5037"), "LEV-PROFIL", "LEV-DIPS")
                        .status());
    }

    /** catalogue.integration R3 */
    @Test
    void whoReadsTheSystemsReadsWhatGoesBetweenThem() {
        Answer known = register(admin, "LEV-PROFIL", "LEV-DIPS");
        assertEquals(200, read(product.newcomer("CONTROLLER", "5037"), known));
        assertEquals(404, read(product.newcomer("CONTROLLER", "5041"), known));
    }
}
