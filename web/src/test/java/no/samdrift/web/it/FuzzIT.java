package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Two thousand requests that nobody should send, the same ones each time: no failure of the house, no broken body taken, and
 * whatever is refused is told as a problem.
 */
class FuzzIT {
    private static final int REQUESTS = 2000;
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "99999999999999999999",
            "1e9",
            "NaN",
            "null",
            "true",
            "[]",
            "ÆØÅ",
            "' or 1=1 --",
            "%",
            "_",
            "\u0000",
            "\uD83E\uDED0",
            "2026-13-45",
            "2026-01-01",
            "2026-01-01T00:00:00Z",
            "PT1H",
            "5041",
            "1a",
            "INC-2026-000001",
            "<script>",
            "a".repeat(3000),
            "../../etc",
            ";=1+1",
            "\r\nX: y");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=UTF-8",
            "application/json;charset=utf-16",
            "text/plain",
            "application/vnd.api+json",
            "application/problem+json",
            "application/xml",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "text/csv",
            "application/*");
    private static final List<String> BROKEN = List.of(
            "",
            "{",
            "[",
            "{\"a\":}",
            "nul",
            "\"",
            "{\"a\":1,}",
            "{} {}",
            "{'a':1}",
            "[1,2",
            "{\"title\":\"x\"",
            "\u0000",
            "{\"a\":\"\\ud800\"}x",
            "<a/>",
            "{\"a\":NaN}",
            "[[[[",
            "// no\n{");
    private static final List<String> STRANGE = List.of(
            "{}",
            "[]",
            "1",
            "\"text\"",
            "true",
            "{\"unknown\":1}",
            "[{}]",
            "{\"title\":{}}",
            "{\"name\":[]}",
            "{\"version\":1}",
            "{\"to\":\"NOWHERE\"}",
            "{\"text\":1}",
            "{\"text\":null}",
            "{\"validFrom\":\"never\"}",
            "{\"personId\":\"x\"}",
            "{\"name\":\"\\u0000\"}",
            "{\"lines\":[null]}",
            "{\"members\":[null],\"key\":[null]}",
            "{\"price\":\"1e999999999\"}",
            "{\"amount\":1e400}",
            "{\"name\":{\"nb\":null}}");

    private final Product product = Product.shared();
    private final Api admin = product.as("admin");
    private final Random random = new Random(20261127);

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @param reading the methods that take a body; others leave what is sent unread */
    private record Address(String path, List<String> parameters, Set<String> reading) {}

    /** What the product says it has; the sign-in aside, which would lock itself. */
    private List<Address> addresses() {
        JsonNode document =
                Json.MAPPER.readTree(product.get("/openapi?format=JSON").body());
        List<Address> addresses = new ArrayList<>();
        document.get("paths").propertyStream().forEach(path -> {
            List<String> names = new ArrayList<>(List.of("nonsense"));
            path.getValue()
                    .propertyStream()
                    .forEach(o -> o.getValue().path("parameters").forEach(p -> {
                        if (p.get("in").asString().equals("query"))
                            names.add(p.get("name").asString());
                    }));
            Set<String> reading = path.getValue()
                    .propertyStream()
                    .filter(o -> o.getValue().has("requestBody"))
                    .map(o -> o.getKey().toUpperCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (!path.getKey().contains("/tokens")) addresses.add(new Address(path.getKey(), names, reading));
        });
        return addresses;
    }

    private String url(Address address) {
        StringBuilder url = new StringBuilder(address.path());
        for (int at = url.indexOf("{"); at >= 0; at = url.indexOf("{"))
            url.replace(at, url.indexOf("}") + 1, segment());
        int parameters = random.nextInt(3);
        for (int i = 0; i < parameters; i++)
            url.append(i == 0 ? '?' : '&')
                    .append(encoded(one(address.parameters())))
                    .append('=')
                    .append(encoded(one(VALUES)));
        return url.toString();
    }

    /** NUL and traversal in a path are for the server to refuse, before the doors. */
    private String segment() {
        String value = one(VALUES);
        return value.isEmpty() || value.indexOf('\u0000') >= 0 || value.contains("..") ? "x" : encoded(value);
    }

    private record Sent(String what, boolean broken, HttpResponse<String> answer) {}

    private Sent send(List<Address> addresses) {
        Address address = one(addresses);
        String method = one(METHODS);
        String url = url(address);
        boolean body = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        boolean broken = body && random.nextBoolean();
        String text = broken ? one(BROKEN) : one(STRANGE);
        String type = one(TYPES);
        List<String> headers = new ArrayList<>(List.of("Accept-Language", one(List.of("nn", "en", "xx;q=9", "*"))));
        if (random.nextInt(20) > 0) headers.addAll(List.of("Authorization", "Bearer " + admin.token()));
        if (random.nextInt(3) == 0)
            headers.addAll(List.of("If-Match", one(List.of("*", "\"1\"", "W/\"1\"", "x", "\"\""))));
        if (random.nextInt(4) == 0)
            headers.addAll(List.of("Idempotency-Key", one(List.of(" ", "k", "k".repeat(300), "k" + random.nextInt()))));
        if (random.nextInt(4) == 0)
            headers.addAll(List.of("Accept", one(List.of("*/*", "application/json", "text/html", "image/png", "x"))));
        if (body) headers.addAll(List.of("Content-Type", type));
        Charset charset = random.nextInt(5) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        var request = product.request(url, headers.toArray(String[]::new))
                .method(method, body ? BodyPublishers.ofString(text, charset) : BodyPublishers.noBody())
                .build();
        String told = method + " " + (url.length() > 120 ? url.substring(0, 120) : url) + " " + headers + " "
                + (body ? text : "");
        return new Sent(told, broken && address.reading().contains(method), product.send(request));
    }

    private static String fault(Sent sent) {
        int status = sent.answer().statusCode();
        String type = sent.answer().headers().firstValue("Content-Type").orElse("");
        if (status >= 500) return "fails";
        if (sent.broken() && status < 300 && !type.isEmpty()) return "takes a broken body";
        boolean empty = sent.answer().request().method().equals("HEAD");
        if (status >= 400 && !type.startsWith("application/problem+json")) return "tells no problem";
        if (status >= 400 && !empty) {
            JsonNode problem = Json.MAPPER.readTree(sent.answer().body());
            if (problem.path("status").asInt() != status) return "tells another status";
        }
        return null;
    }

    @Test
    void nothingFailsNothingBrokenIsTakenAndEveryRefusalIsAProblem() {
        List<Address> addresses = addresses();
        assertTrue(addresses.size() > 40, "addresses: " + addresses.size());
        List<String> wrong = new ArrayList<>();
        TreeMap<Integer, Integer> answers = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            Sent sent = send(addresses);
            answers.merge(sent.answer().statusCode(), 1, Integer::sum);
            String fault = fault(sent);
            if (fault != null) wrong.add(fault + " (" + sent.answer().statusCode() + "): " + sent.what());
        }
        assertEquals(List.of(), wrong, () -> wrong.size() + " of " + answers + "\n" + String.join("\n", wrong));
        assertTrue(answers.keySet().containsAll(Set.of(200, 400, 401, 404, 415, 422)), answers::toString);
    }
}
