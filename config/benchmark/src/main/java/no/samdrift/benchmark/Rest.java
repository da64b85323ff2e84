package no.samdrift.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the REST API over a connection it keeps. */
final class Rest {
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String token;

    Rest(Server server, String token) {
        this.base = server.url() + "/api/v1";
        this.token = token;
    }

    static String token(Server server, String username) throws Exception {
        String body = new Rest(server, "")
                .call(
                        "POST",
                        "/tokens",
                        "{\"username\":\"" + username + "\",\"password\":\"samdrift-demo\",\"name\":\"bench\"}",
                        201);
        return JSON.readTree(body).get("token").asString();
    }

    String get(String path) throws IOException, InterruptedException {
        return call("GET", path, null, 200);
    }

    /** The number of the new case. */
    String create(int n) throws IOException, InterruptedException {
        String answer = call(
                "POST",
                "/incidents",
                "{\"title\":\"Måling " + n + "\",\"description\":\"Opprettet av målingen.\",\"memberNo\":\"5037\","
                        + "\"service\":\"9d\",\"impact\":\"MEDIUM\",\"urgency\":\"MEDIUM\"}",
                201);
        return JSON.readTree(answer).get("number").asString();
    }

    private String call(String method, String path, String body, int expected)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected)
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        return answer.body();
    }
}
