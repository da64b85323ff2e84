package no.samdrift.web.it;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.data.Json;
import tools.jackson.databind.JsonNode;

/** One signed-in caller of the REST API. */
public record Api(Product product, String token) {

    static Api signIn(Product product, String username, String password) {
        Answer answer = new Api(product, null)
                .post("/tokens", Map.of("username", username, "password", password, "name", "test"));
        if (answer.status() != 201) throw new IllegalStateException(username + ": " + answer);
        return new Api(product, answer.json().get("token").asString());
    }

    /** What came back. */
    public record Answer(HttpResponse<String> http) {
        public int status() {
            return http.statusCode();
        }

        public JsonNode json() {
            return Json.MAPPER.readTree(http.body());
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse(null);
        }

        public List<String> violated() {
            List<String> fields = new ArrayList<>();
            json().path("violations").forEach(v -> fields.add(v.get("field").asString()));
            return fields;
        }

        @Override
        public String toString() {
            return status() + " " + http.body();
        }
    }

    public Answer get(String path, String... headers) {
        return new Answer(product.get("/api/v1" + path, with(headers)));
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, Json.write(body), "application/json", headers);
    }

    /** By HTTP/1.1, a connection for each who asks at once: as through a proxy, or from as many machines. */
    Answer postAlone(String path, Object body) {
        return new Answer(product.send(product.request("/api/v1" + path, with("Content-Type", "application/json"))
                .version(HttpClient.Version.HTTP_1_1)
                .POST(BodyPublishers.ofString(Json.write(body)))
                .build()));
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, Json.write(body), "application/json", headers);
    }

    public Answer send(String method, String path, String body, String contentType, String... headers) {
        List<String> all = new ArrayList<>(List.of(with(headers)));
        all.addAll(List.of("Content-Type", contentType));
        return new Answer(product.send(product.request("/api/v1" + path, all.toArray(String[]::new))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build()));
    }

    private String[] with(String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (token != null) all.addAll(List.of("Authorization", "Bearer " + token));
        if (!all.contains("Accept")) all.addAll(List.of("Accept", "*/*"));
        return all.toArray(String[]::new);
    }

    /** A case with what is needed and no more. */
    public static Map<String, Object> incident(String title, String memberNo) {
        Map<String, Object> body = new java.util.LinkedHashMap<>();
        body.put("title", title);
        body.put("description", "Ingenting skjer.");
        body.put("memberNo", memberNo);
        body.put("service", "9d");
        body.put("impact", "MEDIUM");
        body.put("urgency", "MEDIUM");
        return body;
    }
}
