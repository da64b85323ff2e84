package no.samdrift.web.it.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import no.samdrift.web.it.Api;

/** Sends registers as files and fetches them, byte by byte as they are. */
record ImportCaller(Api api) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    DocumentCaller.Answer trial(String register, byte[] file) {
        return post(register + "?dryRun=true", file, null);
    }

    DocumentCaller.Answer run(String register, String csv) {
        return post(register, csv.getBytes(StandardCharsets.UTF_8), null);
    }

    /** @param mapping as JSON, null for none */
    DocumentCaller.Answer post(String register, byte[] file, String mapping, String... headers) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        part(form, "name=\"file\"; filename=\"fil.csv\"", file);
        if (mapping != null) part(form, "name=\"mapping\"", mapping.getBytes(StandardCharsets.UTF_8));
        form.writeBytes("--grense--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = request(register)
                .header("Content-Type", "multipart/form-data; boundary=grense")
                .POST(BodyPublishers.ofByteArray(form.toByteArray()));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    private static void part(ByteArrayOutputStream form, String what, byte[] content) {
        form.writeBytes(
                ("--grense\r\nContent-Disposition: form-data; " + what + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    DocumentCaller.Answer get(String path) {
        return send(request(path).GET());
    }

    byte[] file(String register, String format) {
        return get(register + "/rows?format=" + format).http().body();
    }

    DocumentCaller.Answer undo(String id) {
        return send(request(id).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api.product().url() + "/api/v1/imports/" + path))
                .header("Authorization", "Bearer " + api.token());
    }

    private static DocumentCaller.Answer send(HttpRequest.Builder request) {
        try {
            return new DocumentCaller.Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
