package no.samdrift.web.it.servicedesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Browser;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A real log comes in whole, once, and the report counts what came in. */
class EventLogImportIT {
    private static final String IMPORT = "/imports/incident-event-log";
    private static final String YEAR = "from=2016-01-01&to=2017-01-01";
    private static final String OPENED = "from=2016-01-01T00:00:00Z&to=2017-01-01T00:00:00Z";
    private static final Product PRODUCT = Product.shared();
    private static final Api MANAGER = PRODUCT.as("driftsleder");
    private static Answer first;

    @BeforeAll
    static void importOnce() {
        first = MANAGER.send("POST", IMPORT, log(), "text/csv");
    }

    /** servicedesk.eventlog R4 */
    @Test
    void allOfItComesInOnce() {
        assertEquals(200, first.status(), first::toString);
        assertCounts(first.json(), 600, 4137, 600, 0);
        assertEquals(0, first.json().get("rejected").size());
        assertCounts(MANAGER.send("POST", IMPORT, log(), "text/csv").json(), 600, 4137, 0, 600);
    }

    private static void assertCounts(JsonNode answer, int incidents, int events, int created, int unchanged) {
        assertEquals(
                List.of(incidents, events, created, unchanged),
                List.of(
                        answer.get("incidents").asInt(),
                        answer.get("events").asInt(),
                        answer.get("created").asInt(),
                        answer.get("unchanged").asInt()));
    }

    /** servicedesk.eventlog R1, R8, R9 */
    @Test
    void timesReassignmentsAndReopeningsAreThoseOfTheLog() {
        String number = MANAGER.get("/incidents?reopened=true&limit=1&" + OPENED)
                .json()
                .at("/items/0/number")
                .asString();
        JsonNode details = MANAGER.get("/incidents/" + number).json();
        assertEquals("INC-2016-000592", number);
        assertTrue(details.get("title").asString().contains("INC0001041"));
        assertEquals("2016-03-02T09:14:00Z", details.get("openedAt").asString());
        assertEquals("2016-04-02T17:59:00Z", details.get("closedAt").asString());
        assertEquals(1, details.get("reopenCount").asInt());
        assertEquals(14, details.get("reassignmentCount").asInt());
        assertEquals("CLOSED", details.get("status").asString());
        assertEquals(false, details.get("sourceMadeSla").asBoolean());
        List<String> statuses = new ArrayList<>();
        MANAGER.get("/incidents/" + number + "/entries").json().get("items").forEach(entry -> {
            if ("STATUS".equals(entry.path("code").asString("")))
                statuses.add(
                        entry.get("at").asString() + " " + entry.get("newValue").asString());
        });
        assertEquals(
                List.of(
                        "2016-03-15T12:47:00Z IN_PROGRESS",
                        "2016-03-23T14:55:00Z RESOLVED",
                        "2016-03-28T12:54:00Z IN_PROGRESS",
                        "2016-03-28T17:02:00Z RESOLVED",
                        "2016-04-02T17:59:00Z CLOSED"),
                statuses);
    }

    /** servicedesk.eventlog R9 */
    @Test
    void theReportCountsWhatCameIn() {
        JsonNode total = MANAGER.get("/reports/operations?" + YEAR).json().get("total");
        assertEquals(600, total.get("opened").asInt());
        assertEquals(600, total.get("resolved").asInt());
        assertEquals(600, total.get("closed").asInt());
        assertEquals(7, total.get("reopened").asInt());
        assertEquals(622, total.get("reassignments").asInt());
        assertEquals(383, total.at("/source/kept").asInt());
        assertEquals(217, total.at("/source/broken").asInt());
        assertEquals(
                600,
                total.at("/resolution/kept").asInt()
                        + total.at("/resolution/broken").asInt());
    }

    /** servicedesk.report R7: every number is the length of its list. */
    @Test
    void countsAreTheLengthOfTheirLists() {
        JsonNode report = MANAGER.get("/reports/operations?" + YEAR).json();
        String resolved = "resolvedFrom=2015-12-31T23:00:00Z&resolvedTo=2016-12-31T23:00:00Z";
        report.get("members").forEach(line -> {
            String member = "&member=" + line.get("key").asString();
            assertEquals(line.get("resolved").asInt(), listed(resolved + member));
            assertEquals(line.get("reassigned").asInt(), listed(resolved + "&reassigned=true" + member));
            for (String metric : List.of("response", "resolution")) {
                assertEquals(
                        line.at("/" + metric + "/kept").asInt(),
                        listed(resolved + "&" + metric + "Kept=true" + member));
                assertEquals(
                        line.at("/" + metric + "/broken").asInt(),
                        listed(resolved + "&" + metric + "Kept=false" + member));
            }
        });
        report.get("backlog").forEach(moment -> {
            String midnight = moment.get("day").asString() + "T00:00:00";
            String at = java.time.LocalDateTime.parse(midnight)
                    .atZone(java.time.ZoneId.of("Europe/Oslo"))
                    .toInstant()
                    .toString();
            assertEquals(moment.get("open").asInt(), listed("openAt=" + at));
        });
    }

    /** servicedesk.eventlog R5: what came with the log stands apart: not among services, people, units and teams one works with, but one step away. */
    @Test
    void whatCameInStandsBehindAFilter() {
        Api admin = PRODUCT.as("admin");
        for (boolean imported : List.of(true, false))
            for (String kind : List.of("services", "teams"))
                assertEquals(Set.of(imported), asked(admin, kind, imported), kind);
        assertEquals(Set.of(false), asked(admin, "members/5037/units", false));
        assertTrue(peopleThere(admin, "true") > 0);
        assertEquals(0, peopleThere(admin, "false"));
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(PRODUCT, "admin");
            page.navigate("/services");
            page.getByText("Brukerservice (helpdesk)").waitFor();
            assertThat(page.locator(".chapters a[href='services/X1']")).hasCount(0);
            page.locator(".imported-link a").click();
            page.waitForURL("**/services?imported=yes");
            assertThat(page.locator(".chapters .service-code").first()).containsText("X");
            assertThat(page.getByText("Brukerservice (helpdesk)")).hasCount(0);
            page.goBack();
            assertThat(page.getByText("Brukerservice (helpdesk)")).hasCount(1);
            page.navigate("/admin/teams");
            page.locator(".imported-link a").click();
            page.waitForURL("**/admin/teams?imported=yes");
            assertThat(page.getByText("Brukerservice (førstelinje)")).hasCount(0);
            page.navigate("/admin/people?imported=yes");
            assertThat(page.locator("vaadin-grid")).containsText("Caller");
            assertEquals(List.of(), browser.errors);
        }
    }

    /** Whether what the list answers came with the import. */
    private static Set<Boolean> asked(Api admin, String list, boolean imported) {
        return admin.get("/" + list + "?limit=200&imported=" + imported)
                .json()
                .get("items")
                .valueStream()
                .map(each -> each.get("imported").asBoolean())
                .collect(Collectors.toSet());
    }

    private static long peopleThere(Api admin, String imported) {
        return admin.get("/people?q=Caller&limit=200&imported=" + imported)
                .json()
                .get("items")
                .size();
    }

    private static int listed(String filter) {
        Answer csv = MANAGER.get("/incidents?format=csv&" + filter);
        assertEquals(200, csv.status(), csv::toString);
        return (int) csv.http().body().lines().count() - 1;
    }

    /** servicedesk.report R8 */
    @Test
    void whoSeesOneMemberGetsItsFiguresAndNoOther() {
        Api director = PRODUCT.as("verdal.kommunedirektor");
        JsonNode own = director.get("/reports/operations?" + YEAR).json();
        assertEquals(1, own.get("members").size());
        assertEquals("5038", own.at("/members/0/key").asString());
        assertEquals(
                200, director.get("/reports/operations?member=5038&" + YEAR).status());
        assertEquals(
                404, director.get("/reports/operations?member=5041&" + YEAR).status());
        assertEquals(
                404, director.get("/reports/operations?member=9999&" + YEAR).status());
        assertEquals(
                403,
                PRODUCT.as("snasa.bruker").get("/reports/operations?" + YEAR).status());
    }

    @Test
    void onlyThoseWhoMayImportDo() {
        for (String user : Set.of("agent", "snasa.bruker", "revisor"))
            assertEquals(
                    403,
                    PRODUCT.as(user).send("POST", IMPORT, log(), "text/csv").status(),
                    user);
    }

    /** servicedesk.eventlog R3 */
    @Test
    void brokenRowsAreToldAndTheGoodOnesKept() {
        List<String> lines = log().lines().limit(4).toList();
        String good = lines.get(1).replace("INC0000045", "INC-BROKEN-1");
        String file = String.join(
                "\n",
                lines.get(0),
                good,
                good.replace(",New,", ",Banana,"),
                good + ",more",
                good.replace("Caller", "C\0"));
        JsonNode answer = MANAGER.send("POST", IMPORT, file, "text/csv", "Accept-Language", "nn")
                .json();
        assertCounts(answer, 1, 1, 1, 0);
        assertEquals(3, answer.get("rejected").size());
        assertEquals(3, answer.at("/rejected/0/line").asInt());
        assertEquals(
                "Tilstanden Banana er ukjend.", answer.at("/rejected/0/reason").asString());
        assertEquals(422, MANAGER.send("POST", IMPORT, "a,b\n1,2\n", "text/csv").status());
    }

    private static String log() {
        try (InputStream in = EventLogImportIT.class.getResourceAsStream("incident-event-log.csv.gz");
                GZIPInputStream text = new GZIPInputStream(in)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
