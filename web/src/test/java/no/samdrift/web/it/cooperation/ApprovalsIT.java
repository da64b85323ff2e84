package no.samdrift.web.it.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.samdrift.web.it.Api;
import no.samdrift.web.it.Api.Answer;
import no.samdrift.web.it.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who asks, who answers, for whom, and what waits for it. */
class ApprovalsIT {
    private static final String BOARD = "styreleder";
    private static final String COUNCIL = "radsleder";
    private static final String CONTROLLER = "okonom";

    private final Product product = Product.shared();
    private final Api manager = product.as("avtaleforvalter");
    private final Api board = product.as(BOARD);
    private final Api council = product.as(COUNCIL);

    @AfterEach
    void atWork() {
        for (Api who : List.of(board, council))
            assertEquals(
                    204,
                    who.send("DELETE", "/approvals/deputy", null, "application/json")
                            .status());
    }

    private long person(String username) throws Exception {
        return (Long) product.rows("select person_id from cooperation_account where username = '" + username + "'")
                .getFirst()
                .get("person_id");
    }

    /** With options of a year each, of which the vendor need not be told for a long time. */
    private String agreement() {
        LocalDate from = LocalDate.now().minusMonths(6);
        Map<String, Object> facts = new HashMap<>(Map.of(
                "number",
                "G-" + UUID.randomUUID().toString().substring(0, 8),
                "title",
                "Avtale som godkjennes",
                "type",
                "SSA_D",
                "validFrom",
                from.toString(),
                "termMonths",
                36,
                "optionCount",
                2,
                "optionMonths",
                12,
                "optionNoticeMonths",
                3,
                "noticeMonths",
                6,
                "noticeRule",
                "RUNNING"));
        facts.put("vendorId", manager.get("/vendors").json().at("/items/0/id").asLong());
        facts.put("optionsUsed", 0);
        facts.put("leadTimeMonths", 0);
        facts.put(
                "parties",
                List.of(Map.of(
                        "memberId",
                        manager.get("/members/5041").json().get("id").asLong(),
                        "validFrom",
                        from.toString())));
        Answer made = manager.post("/agreements", facts);
        assertEquals(201, made.status(), made::toString);
        return made.json().at("/agreement/id").asString();
    }

    private Answer ask(Api who, String agreement, String about, String rule, String... approvers) throws Exception {
        Map<String, Object> ask = new HashMap<>();
        List<Long> ids = new ArrayList<>();
        for (String approver : approvers) ids.add(person(approver));
        ask.put("about", about);
        ask.put("question", "Kan vi det?");
        ask.put("rule", rule);
        ask.put("dueOn", LocalDate.now().plusDays(5).toString());
        ask.put("approvers", ids);
        return who.post("/approvals?on=agreement:" + agreement, ask);
    }

    private String asked(String agreement, String about, String rule, String... approvers) throws Exception {
        Answer answer = ask(manager, agreement, about, rule, approvers);
        assertEquals(201, answer.status(), answer::toString);
        return answer.json().at("/approval/id").asString();
    }

    private static Answer answer(Api who, String approval, String answer, String reason, String... headers) {
        Map<String, Object> said = new HashMap<>();
        said.put("answer", answer);
        said.put("reason", reason);
        return who.post("/approvals/" + approval + "/answers", said, headers);
    }

    private static void approves(Api who, String approval) {
        Answer answer = answer(who, approval, "APPROVED", null);
        assertEquals(201, answer.status(), answer::toString);
    }

    private static String status(Api who, String approval) {
        return who.get("/approvals/" + approval).json().at("/approval/status").asString();
    }

    private static boolean waits(Api who, String approval) {
        boolean[] waits = {false};
        who.get("/approvals?waitingForMe=true&limit=200")
                .json()
                .get("items")
                .forEach(row -> waits[0] |= row.get("id").asString().equals(approval));
        return waits[0];
    }

    private void away(Api who, String deputy) throws Exception {
        Answer named = who.post(
                "/approvals/deputy",
                Map.of(
                        "deputyId",
                        person(deputy),
                        "absentFrom",
                        LocalDate.now().minusDays(1).toString(),
                        "absentTo",
                        LocalDate.now().plusDays(1).toString()));
        assertEquals(204, named.status(), named::toString);
    }

    private static Set<String> told(Api who, String approval) {
        Set<String> told = new TreeSet<>();
        who.get("/notices?limit=200").json().get("items").forEach(notice -> {
            if (notice.get("key").asString().equals(approval))
                told.add(notice.get("what").asString());
        });
        return told;
    }

    /** cooperation.approval R1, R7 */
    @Test
    void inOrderEachIsAskedAndToldInTurn() throws Exception {
        String approval = asked(agreement(), null, "IN_ORDER", BOARD, COUNCIL);
        assertTrue(waits(board, approval));
        assertEquals(Set.of("approval.asked"), told(board, approval));
        assertEquals(Set.of(), told(council, approval));
        Answer early = answer(council, approval, "APPROVED", null);
        assertEquals(422, early.status(), early::toString);
        approves(board, approval);
        assertEquals("OPEN", status(manager, approval));
        assertEquals(Set.of("approval.asked"), told(council, approval));
        assertEquals(Set.of(), told(manager, approval));
        approves(council, approval);
        assertEquals("APPROVED", status(manager, approval));
        assertEquals(Set.of("approval.approved"), told(manager, approval));
    }

    /** cooperation.approval R2 */
    @Test
    void nobodyApprovesWhatTheyAskedForThemselves() throws Exception {
        String agreement = agreement();
        Answer own = ask(manager, agreement, null, "ALL", "avtaleforvalter");
        assertEquals(List.of("approvers[0]"), own.violated(), own::toString);
        String approval = asked(agreement, null, "ALL", COUNCIL);
        away(council, "avtaleforvalter");
        assertEquals(false, waits(manager, approval), "asker and deputy at once");
        Answer asDeputy = answer(manager, approval, "APPROVED", null);
        assertEquals(403, asDeputy.status(), asDeputy::toString);
        assertEquals("OPEN", status(manager, approval));
    }

    /** cooperation.approval R3 */
    @Test
    void aRejectionSaysWhyAndEndsIt() throws Exception {
        String approval = asked(agreement(), null, "ALL", BOARD, COUNCIL);
        Answer bare = answer(board, approval, "REJECTED", " ");
        assertEquals(List.of("reason"), bare.violated(), bare::toString);
        assertEquals("OPEN", status(manager, approval));
        Answer said = answer(board, approval, "REJECTED", "For dyrt.");
        assertEquals(201, said.status(), said::toString);
        assertEquals("REJECTED", said.json().at("/approval/status").asString());
        assertEquals("For dyrt.", said.json().at("/lines/0/reason").asString());
        assertEquals(false, waits(council, approval), "it is decided");
    }

    /** cooperation.approval R4 */
    @Test
    void aDeputyIsToldAnswersForWhoIsAwayAndTheAnswerSaysSo() throws Exception {
        Api controller = product.as(CONTROLLER);
        away(council, CONTROLLER);
        String approval = asked(agreement(), null, "ALL", CONTROLLER, COUNCIL);
        assertEquals(Set.of("approval.asked", "approval.deputy"), told(controller, approval));
        approves(controller, approval);
        assertEquals("OPEN", status(manager, approval), "each counts once, by an act of its own");
        approves(controller, approval);
        JsonNode after = manager.get("/approvals/" + approval).json();
        assertEquals("APPROVED", after.at("/approval/status").asString());
        assertEquals("Geir Holmen", after.at("/lines/1/person").asString());
        assertEquals("Liv Grande", after.at("/lines/1/answeredBy").asString());
        Answer back = answer(council, approval, "REJECTED", "Nei.", "Accept-Language", "en");
        assertEquals(422, back.status(), back::toString);
        assertTrue(
                back.json().get("detail").asString().startsWith("This is already approved by Liv Grande"),
                back::toString);
    }

    /** cooperation.approval R4: before and after the absence the deputy is a stranger. */
    @Test
    void aDeputyAnswersOnlyInTheDaysOfAbsence() throws Exception {
        Api controller = product.as(CONTROLLER);
        String approval = asked(agreement(), null, "ALL", COUNCIL);
        assertEquals(403, answer(controller, approval, "APPROVED", null).status());
        away(council, CONTROLLER);
        assertTrue(waits(controller, approval));
        council.send("DELETE", "/approvals/deputy", null, "application/json");
        Answer late = answer(controller, approval, "APPROVED", null, "Accept-Language", "nn");
        assertEquals(403, late.status(), late::toString);
        assertEquals(
                "Det er ikkje du som er spurd her. Det er Geir Holmen.",
                late.json().get("detail").asString());
    }

    /** cooperation.approval R5: a link that was used says who did and when; nothing changes. */
    @Test
    void whatIsAnsweredIsNotAnsweredAgain() throws Exception {
        String approval = asked(agreement(), null, "ANY", BOARD, COUNCIL);
        approves(board, approval);
        String before = manager.get("/approvals/" + approval).http().body();
        for (Api who : List.of(board, council)) {
            Answer again = answer(who, approval, "REJECTED", "Likevel ikke.");
            assertEquals(422, again.status(), again::toString);
            assertTrue(
                    again.json().get("detail").asString().startsWith("Dette er alt godkjent av Anne Marie Stene"),
                    again::toString);
        }
        assertEquals(before, manager.get("/approvals/" + approval).http().body());
        Answer withdrawn = manager.send("POST", "/approvals/" + approval + "/withdrawal", null, "application/json");
        assertEquals(422, withdrawn.status(), withdrawn::toString);
    }

    /** cooperation.approval R5: two at once are two answers, or one that is asked to try again. */
    @Test
    void ofTwoAnswersAtOnceNoneIsLost() throws Exception {
        String approval = asked(agreement(), null, "ALL", BOARD, COUNCIL);
        List<CompletableFuture<Answer>> both = List.of(board, council).stream()
                .map(who -> CompletableFuture.supplyAsync(() -> answer(who, approval, "APPROVED", null)))
                .toList();
        int given = 0;
        for (var each : both) {
            int status = each.get().status();
            assertTrue(status == 201 || status == 409, each.get()::toString);
            if (status == 201) given++;
        }
        int stored = 0;
        for (JsonNode line : manager.get("/approvals/" + approval).json().get("lines"))
            if (!line.get("answer").isNull()) stored++;
        assertEquals(given, stored);
        assertEquals(given == 2 ? "APPROVED" : "OPEN", status(manager, approval));
    }

    /** cooperation.approval R6 */
    @Test
    void itIsSeenByWhomItConcernsAndByWhoSeesTheThing() throws Exception {
        String approval = asked(agreement(), null, "ALL", "levanger.bruker");
        Api asked = product.as("levanger.bruker");
        assertEquals(200, asked.get("/approvals/" + approval).status(), "asked, without seeing the agreement");
        assertEquals(200, product.as("revisor").get("/approvals/" + approval).status(), "reads agreements");
        assertEquals(
                404, product.as("snasa.bruker").get("/approvals/" + approval).status());
        assertEquals(
                404,
                answer(product.as("snasa.bruker"), approval, "APPROVED", null).status());
        Answer who = ask(product.as("revisor"), agreement(), null, "ALL", BOARD);
        assertEquals(403, who.status(), who::toString);
        assertEquals(404, ask(asked, agreement(), null, "ALL", BOARD).status());
    }

    private Answer useOption(String agreement, Map<String, Object> use) {
        String version = manager.get("/agreements/" + agreement).header("ETag");
        return manager.post("/agreements/" + agreement + "/options", use, "If-Match", version);
    }

    /** sourcing.agreement R8 */
    @Test
    void anOptionIsUsedWithAnApprovalOfItOrAnAdoptedDecision() throws Exception {
        String agreement = agreement();
        Answer bare = useOption(agreement, Map.of());
        assertEquals(List.of("decisionId"), bare.violated(), bare::toString);
        approves(board, asked(agreement, null, "ALL", BOARD));
        assertEquals(422, useOption(agreement, Map.of()).status(), "approved was something else");
        String approval = asked(agreement, "option-1", "ALL", BOARD);
        assertEquals(422, useOption(agreement, Map.of()).status(), "nobody answered yet");
        approves(board, approval);
        Answer used = useOption(agreement, Map.of());
        assertEquals(200, used.status(), used::toString);
        assertEquals(1, used.json().at("/terms/optionsUsed").asInt());
        assertEquals(422, useOption(agreement, Map.of()).status(), "the second has an approval of its own");
        answer(board, asked(agreement, "option-2", "ALL", BOARD), "REJECTED", "Holder nå.");
        assertEquals(422, useOption(agreement, Map.of()).status());
        Answer proposed = useOption(agreement, Map.of("decisionId", decision("PROPOSED")));
        assertEquals(List.of("decisionId"), proposed.violated(), proposed::toString);
        Answer decided = useOption(agreement, Map.of("decisionId", decision("OPEN")));
        assertEquals(200, decided.status(), decided::toString);
        assertEquals(2, decided.json().at("/terms/optionsUsed").asInt());
    }

    private String decision(String status) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("body", "Representantskapet (oppdiktet)");
        facts.put("number", "G " + UUID.randomUUID().toString().substring(0, 8));
        facts.put("title", "Avtalen fortsetter");
        facts.put("text", "Avtalen fortsetter.");
        facts.put("status", status);
        facts.put("closedNote", status.equals("OPEN") ? null : "Lagt fram.");
        Answer made = council.post("/decisions", facts);
        assertEquals(201, made.status(), made::toString);
        return made.json().at("/decision/id").asString();
    }

    /** sourcing.agreement R9 */
    @Test
    void anAgreementIsSignedOnlyWhenTheDecisionItNamesIsAdopted() {
        String agreement = agreement();
        String decision = decision("PROPOSED");
        assertEquals(200, change(agreement, "decisionId", decision).status());
        Answer early = sign(agreement, LocalDate.now());
        assertEquals(422, early.status(), early::toString);
        assertEquals(
                true,
                manager.get("/agreements/" + agreement).json().get("signedOn").isNull());
        assertEquals(422, sign(agreement, LocalDate.now().plusDays(1)).status());
        assertEquals(200, change(agreement, "decisionId", decision("OPEN")).status());
        Answer signed = sign(agreement, LocalDate.now());
        assertEquals(200, signed.status(), signed::toString);
        String named = signed.json().at("/decision/id").asString();
        JsonNode resting = manager.get("/agreements?decision=" + named).json().get("items");
        assertEquals(1, resting.size());
        assertEquals(agreement, resting.get(0).get("id").asString());
        assertEquals(LocalDate.now().toString(), signed.json().get("signedOn").asString());
        Answer other = change(agreement, "decisionId", decision);
        assertEquals(List.of("decisionId"), other.violated(), "signed, it rests on what was adopted");
        assertEquals(
                List.of("decisionId"), change(agreement, "decisionId", "17").violated());
    }

    private Answer sign(String agreement, LocalDate on) {
        return manager.post(
                "/agreements/" + agreement + "/signature", Map.of("signedOn", on.toString()), "If-Match", "*");
    }

    private Answer change(String agreement, String name, Object value) {
        JsonNode now = manager.get("/agreements/" + agreement).json();
        Map<String, Object> facts = new HashMap<>();
        for (String each : List.of("number", "title", "vendorId"))
            facts.put(each, now.at("/agreement/" + each).asString());
        now.get("terms").properties().forEach(term -> {
            if (!term.getKey().equals("terminatedOn")) facts.put(term.getKey(), term.getValue());
        });
        facts.put(
                "parties",
                List.of(Map.of(
                        "memberId",
                        now.at("/parties/0/memberId").asString(),
                        "validFrom",
                        now.at("/parties/0/validFrom").asString())));
        facts.put(name, value);
        return manager.put("/agreements/" + agreement, facts, "If-Match", "*");
    }

    private Answer requests(Api who, long person, String reason) {
        return who.post(
                "/grants/requests",
                Map.of("personId", person, "role", "AUDITOR", "scope", "COOPERATION", "reason", reason));
    }

    private long stranger() throws Exception {
        return (Long) product.rows("select id from cooperation_person where name = 'Lars Belbo'")
                .getFirst()
                .get("id");
    }

    private boolean audits(long person) {
        return product.as("admin").get("/grants?person=" + person).toString().contains("AUDITOR");
    }

    /** cooperation.grant R1 */
    @Test
    void aRoleBeyondOnesSayIsGivenWhenAnAdministratorOfTheWholeAgrees() throws Exception {
        Api snasas = product.newcomer("ADMINISTRATOR", "5041");
        long person = stranger();
        Answer own = snasas.post("/grants", Map.of("personId", person, "role", "AUDITOR", "scope", "COOPERATION"));
        assertEquals(403, own.status(), own::toString);
        Answer no = requests(snasas, person, "Skal revidere.");
        assertEquals(201, no.status(), no::toString);
        Api admin = product.as("admin");
        answer(admin, no.json().at("/approval/id").asString(), "REJECTED", "Ikke han.");
        assertEquals(false, audits(person), "rejected");
        String approval = requests(snasas, person, "Skal revidere likevel.")
                .json()
                .at("/approval/id")
                .asString();
        assertEquals(false, audits(person), "nobody answered yet");
        assertTrue(waits(admin, approval));
        approves(admin, approval);
        assertEquals(true, audits(person));
        assertEquals(Set.of("approval.approved"), told(snasas, approval));
        admin.get("/grants?person=" + person)
                .json()
                .get("items")
                .forEach(grant ->
                        admin.send("DELETE", "/grants/" + grant.get("id").asString(), null, "application/json"));
    }

    /** cooperation.grant R2 */
    @Test
    void aDeputyWithoutTheRightGivesNothingAndTheQuestionStays() throws Exception {
        Api snasas = product.newcomer("ADMINISTRATOR", "5041");
        long person = stranger();
        String approval = requests(snasas, person, "Skal revidere.")
                .json()
                .at("/approval/id")
                .asString();
        Api admin = product.as("admin");
        away(admin, BOARD);
        try {
            assertTrue(waits(board, approval));
            Answer beyond = answer(board, approval, "APPROVED", null);
            assertEquals(403, beyond.status(), beyond::toString);
            assertEquals(false, audits(person));
            assertEquals("OPEN", status(admin, approval));
            assertEquals(
                    true,
                    admin.get("/approvals/" + approval)
                            .json()
                            .at("/lines/0/answer")
                            .isNull());
        } finally {
            admin.send("DELETE", "/approvals/deputy", null, "application/json");
            answer(admin, approval, "REJECTED", "Ryddet.");
        }
    }
}
