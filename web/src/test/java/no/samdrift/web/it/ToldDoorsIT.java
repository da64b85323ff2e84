package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samdrift.kernel.data.Json;
import no.samdrift.web.it.AccessDoors.Row;
import no.samdrift.web.it.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every door does what {@code /openapi} tells of it: a request that succeeds, and one for each problem that can be brought about. */
class ToldDoorsIT {
    private final Product product = Product.shared();
    private final JsonNode paths =
            Json.MAPPER.readTree(product.get("/openapi?format=JSON").body()).get("paths");
    private final Api admin = product.as("admin");
    /** Who alone sees what stands about people. */
    private final Api officer = product.as("personvernombud");

    private final Api nobody = new Api(product, null);
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    private JsonNode told(Row row) {
        return paths.path("/api/v1" + row.template()).path(row.method().toLowerCase(Locale.ROOT));
    }

    @Test
    void everyDoorDoesWhatItTells() throws SQLException {
        AccessDoors doors = new AccessDoors(product);
        for (Row row : AccessDoors.ROWS) {
            for (int status : row.expected())
                if (!told(row).path("responses").has(String.valueOf(status)))
                    wrong.add(row.method() + " " + row.template() + " does not tell " + status);
            refuses(row, doors); // before it can no longer be done
            succeeds(row, doors.answer(row, admin));
            if (row.method().equals("GET"))
                succeeds(row, doors.ask(row, doors.filled(row.path()), admin, "Accept", "text/csv"));
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertTrue(asked > 500, "problems brought about: " + asked);
    }

    private void succeeds(Row row, Answer answer) {
        String name = row.method() + " " + row.template() + ": ";
        JsonNode done = told(row).path("responses").path(String.valueOf(answer.status()));
        for (String header : List.of("ETag", "Location"))
            if (answer.status() < 300 && done.path("headers").has(header) != (answer.header(header) != null))
                wrong.add(name + header + " is " + answer.header(header));
        String type = answer.header("Content-Type");
        if (type != null && !done.path("content").has(type.replaceAll(";.*", ""))) wrong.add(name + type);
    }

    private void refuses(Row row, AccessDoors doors) throws SQLException {
        JsonNode told = told(row);
        Api who = row.template().startsWith("/privacy") ? officer : admin;
        String path = doors.filled(row.path());
        String also = path + (path.contains("?") ? "&" : "?");
        boolean json = told.at("/requestBody/content").has("application/json");
        if (!row.template().equals("/tokens")) expect(row, 401, doors.ask(row, path, nobody));
        expect(row, 400, doors.ask(row, also + "nonsense=1", who));
        expect(row, 406, doors.ask(row, path, who, "Accept", "image/png"));
        if (row.template().equals("/monitoring/{source}")) return; // who has no secret learns nothing more
        if (row.template().contains("{")) {
            Answer nothing = doors.ask(row, row.template().replaceAll("\\{[^}]*}", "0"), who, "If-Match", "*");
            boolean goneAlready = row.method().equals("DELETE") && nothing.status() == 204;
            if (!goneAlready) expect(row, 404, nothing);
        }
        if (json) expect(row, 415, who.send(row.method(), path, "{}", "text/csv"));
        if (json) {
            Answer nonsense = who.send(row.method(), path, "{\"nonsense\":1}", "application/json");
            expect(row, nonsense.status() == 400 ? 400 : 422, nonsense);
        }
        for (JsonNode parameter : told.path("parameters")) {
            String name = parameter.get("name").asString();
            if (name.equals("limit") || name.equals("format"))
                expect(row, 422, doors.ask(row, also + name + "=0", who));
            if (!name.equals("If-Match")) continue;
            expect(row, 412, doors.ask(row, path, who, "If-Match", "\"987654321\""));
            if (parameter.path("required").asBoolean()) expect(row, 428, doors.ask(row, path, who));
        }
    }

    private void expect(Row row, int status, Answer answer) {
        asked++;
        if (answer.status() != status || !told(row).path("responses").has(String.valueOf(status)))
            wrong.add(row.method() + " " + row.template() + " should tell and give " + status + ": " + answer);
    }
}
