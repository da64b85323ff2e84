package no.samdrift.web.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samdrift.web.it.Api.Answer;

/** The rows of {@code access-doors.txt}: what each caller gets at a door, the request being one that would succeed. */
final class AccessDoors {
    private static final String[] CALLERS;
    static final List<Row> ROWS = new ArrayList<>();

    /** @param path with {@code {names}} of what is made for it; {@code body} as JSON, null for none */
    record Row(String method, String template, String path, String body, List<Integer> expected) {}

    static {
        List<String> lines = lines();
        CALLERS = lines.getFirst().strip().split("\\s+");
        for (int i = 1; i < lines.size(); i += 3) {
            String[] door = lines.get(i).strip().split("\\s+");
            String[] request = lines.get(i + 1).strip().split("\\s+", 2);
            ROWS.add(new Row(
                    door[0],
                    door[1],
                    request[0].equals("-") ? door[1] : request[0],
                    request.length > 1 ? request[1] : null,
                    Arrays.stream(lines.get(i + 2).strip().split("\\s+"))
                            .map(Integer::valueOf)
                            .toList()));
        }
    }

    private final Product product;
    private final AccessCases cases;
    private final Map<String, Api> callers = new HashMap<>();
    private final Map<String, String> kept = new HashMap<>();
    private static int organisation = 82_000_000; // of all that ask the same product

    AccessDoors(Product product) throws SQLException {
        this.product = product;
        this.cases = new AccessCases(product);
    }

    private static List<String> lines() {
        try (InputStream in = AccessDoors.class.getResourceAsStream("access-doors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Integer> answers(Row row) throws SQLException {
        List<Integer> answers = new ArrayList<>();
        for (String caller : CALLERS) answers.add(answer(row, caller(caller)).status());
        return answers;
    }

    /** Its request as it would succeed. */
    Answer answer(Row row, Api who) throws SQLException {
        String path = filled(row.path());
        boolean versioned =
                row.method().equals("PUT") || path.matches("/agreements/.*/(options|notice|signature)|.*/versions");
        return ask(row, path, who, versioned ? new String[] {"If-Match", "\"" + version(path) + "\""} : new String[0]);
    }

    /** The row's request at that address, with these headers and no others. */
    Answer ask(Row row, String path, Api who, String... headers) throws SQLException {
        if (row.body() != null && row.body().startsWith("multipart "))
            return who.send(
                    row.method(),
                    path,
                    "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\na\r\n--x--\r\n",
                    "multipart/form-data; boundary=x",
                    headers);
        String body = row.body() == null ? null : filled(row.body());
        if (body != null && body.startsWith("csv "))
            return who.send(row.method(), path, body.substring(4).replace('|', '\n'), "text/csv", headers);
        return who.send(row.method(), path, body, "application/json", headers);
    }

    /** The version a thing has now, as its reader is told. */
    private String version(String path) {
        String thing = path.replaceAll("^(/members/[^/]+/units/[^/]+|/[^/]+/[^/]+).*", "$1");
        String tag = caller("admin").get(thing).header("ETag");
        return tag == null ? "1" : tag.replaceAll("[^0-9]", "");
    }

    /** {@code account}, or {@code ROLE@memberNo}: somebody of Snåsa who holds this alone. */
    private Api caller(String name) {
        return callers.computeIfAbsent(name, key -> {
            String[] parts = key.split("@");
            return parts.length == 2 ? product.newcomer(parts[0], parts[1]) : product.as(key);
        });
    }

    /** {@code {uuid}}, {@code {orgno}}: new each time; {@code {case}}: a new case of Snåsa; else by SQL or made once by admin. */
    String filled(String text) throws SQLException {
        String filled = text;
        for (int at = filled.indexOf("{{"); at >= 0; at = filled.indexOf("{{")) {
            String name = filled.substring(at + 2, filled.indexOf("}}", at));
            filled = filled.replaceFirst("\\{\\{" + name + "}}", value(name));
        }
        return filled;
    }

    private String value(String name) throws SQLException {
        return switch (name) {
            case "uuid" -> UUID.randomUUID().toString().substring(0, 8);
            case "code" -> "X" + (int) (Math.random() * 9999);
            case "system" ->
                "PROVE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
            case "orgno" -> organisationNo();
            case "case" -> cases.make("sna");
            case "problem" -> made("problems");
            case "document" -> made("documents");
            case "comment" -> made("comments");
            case "view" -> made("views");
            case "mail" -> cases.mail();
            case "delivery" -> cases.delivery(once("webhooks"));
            case "import" -> imported();
            case "ownCase" -> once("case");
            case "fieldCode" ->
                caller("admin")
                        .get("/fields/" + once("fields"))
                        .json()
                        .get("code")
                        .asString();
            case "member" ->
                String.valueOf(cases.id("select member_id as id from cooperation_member_code where code = '5041'"));
            case "lars" -> String.valueOf(cases.person("Lars Belbo"));
            case "admin" -> String.valueOf(cases.person("Ingrid Aune"));
            case "systemId" -> String.valueOf(cases.id("select id from catalogue_system where code = 'SNA-PROFIL'"));
            case "serviceId" -> String.valueOf(cases.id("select id from catalogue_service where code = '2b'"));
            case "vendorId" -> String.valueOf(cases.id("select min(id) as id from sourcing_vendor"));
            default -> once(name);
        };
    }

    private String imported() throws SQLException {
        Row row = ROWS.stream()
                .filter(each -> each.template().equals("/imports/{register}"))
                .findFirst()
                .orElseThrow();
        return answer(row, caller("admin")).json().get("id").asString();
    }

    private String once(String kind) {
        if (!kept.containsKey(kind)) kept.put(kind, made(kind));
        return kept.get(kind);
    }

    /** Registers one by the row of the list it belongs to, as the administrator. */
    private String made(String kind) {
        try {
            if (kind.equals("case")) return cases.make("sna");
            Row row = ROWS.stream()
                    .filter(r ->
                            r.method().equals("POST") && r.template().matches("(/members/\\{memberNo\\})?/" + kind))
                    .findFirst()
                    .orElseThrow();
            Answer answer = answer(row, caller("admin"));
            String location = answer.header("Location");
            if (location == null) throw new AssertionError(kind + ": " + answer);
            return location.substring(location.lastIndexOf('/') + 1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String organisationNo() {
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        while (true) {
            String eight = String.valueOf(++organisation);
            int sum = 0;
            for (int i = 0; i < 8; i++) sum += (eight.charAt(i) - '0') * weights[i];
            int check = (11 - sum % 11) % 11;
            if (check < 10) return eight + check;
        }
    }
}
