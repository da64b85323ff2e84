package no.samdrift.web.it.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import no.samdrift.kernel.data.Json;
import no.samdrift.web.it.Api;
import tools.jackson.databind.JsonNode;

/** Sends files to the API and fetches them, byte by byte as they are. */
record DocumentCaller(Api api) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What came back. */
    record Answer(HttpResponse<byte[]> http) {
        int status() {
            return http.statusCode();
        }

        String text() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return Json.MAPPER.readTree(http.body());
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse(null);
        }

        String id() {
            return json().get("id").asString();
        }

        @Override
        public String toString() {
            return status() + " " + text();
        }
    }

    Answer add(String on, String name, byte[] content, String... headers) {
        return post("/documents?on=" + on, name, content, headers);
    }

    Answer renew(String id, String name, byte[] content, String... headers) {
        return post("/documents/" + id + "/versions", name, content, headers);
    }

    private Answer post(String path, String name, byte[] content, String... headers) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--grense\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--grense--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=grense")
                .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer delete(String id) {
        return send(request("/documents/" + id).DELETE());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(api.product().url() + "/api/v1" + path))
                .header("Authorization", "Bearer " + api.token());
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
