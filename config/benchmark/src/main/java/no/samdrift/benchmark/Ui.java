package no.samdrift.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's side of the user interface as it goes over the wire: the page, its beginning, then round trips. */
final class Ui {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BROWSER =
            "v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-curdate=1795306605203"
                    + "&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=v-0.1&v-td=false&v-pr=1&v-np=Linux&v-cs=light&v-pv=VISIBLE"
                    + "&v-fs=NOT_FULLSCREEN&v-so=landscape-primary&v-soa=0&v-tn=aura&v-ga=UNSUPPORTED&v-wla=UNSUPPORTED&v-ws=false";
    private static final Pattern KEY = Pattern.compile("\"([0-9a-f]{32})\"");
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;
    private String csrf;
    private int ui;
    private int syncId;
    private int clientId;
    private String answered;
    private String at = "";

    Ui(Server server) {
        this.base = server.url();
    }

    /** Somebody at the desk, on the first screen. */
    static Ui signedIn(Server server) {
        try {
            return new Ui(server).signIn("agent").open("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Ui signIn(String username) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + username + "&password=samdrift-demo"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.uri().toString().contains("login"))
            throw new IOException("sign-in of " + username + ": " + answer.statusCode() + " " + answer.uri());
        return this;
    }

    /** Opens a tab on the page, as a typed address does. */
    Ui open(String route) throws IOException, InterruptedException {
        JsonNode init = JSON.readTree(
                get("/?v-r=init&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8) + "&query=&" + BROWSER));
        JsonNode config = init.get("appConfig");
        ui = config.get("v-uiId").asInt();
        csrf = config.get("uidl").get("Vaadin-Security-Key").asString();
        syncId = config.get("uidl").get("syncId").asInt();
        clientId = 0;
        return go(route);
    }

    /** A whole round trip: the click on a link, the new view built, its first rows sent. */
    Ui go(String route) throws IOException, InterruptedException {
        String[] parts = route.split("\\?", 2);
        String rpc = "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/" + parts[0]
                + "\",\"query\":\"" + (parts.length > 1 ? parts[1] : "")
                + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}";
        String answer = post("{\"csrfToken\":\"" + csrf + "\",\"rpc\":[" + rpc + "],\"syncId\":" + syncId
                + ",\"clientId\":" + clientId + "}");
        JsonNode read =
                JSON.readTree(answer.replaceFirst("^for\\(;;\\);\\[", "").replaceFirst("]$", ""));
        syncId = read.get("syncId").asInt();
        clientId = read.get("clientId").asInt();
        answered = answer;
        at = route;
        if (answer.contains("sessionExpired")) throw new IOException("session expired");
        return this;
    }

    boolean isAt(String route) {
        return at.equals(route);
    }

    /** Whether the last answer brought this to the browser. */
    boolean shows(String text) {
        return answered.contains(text);
    }

    /** What the page does every two and a half seconds: asks how often what it follows changed. */
    String follow() throws IOException, InterruptedException {
        String keys =
                KEY.matcher(answered).results().map(found -> found.group(1)).collect(Collectors.joining(","));
        String times = get("/live?of=" + keys);
        if (times.isEmpty() || times.contains("-1")) throw new IOException("The page follows nothing.");
        return times;
    }

    private String get(String path) throws IOException, InterruptedException {
        return text(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    private String post(String body) throws IOException, InterruptedException {
        return text(HttpRequest.newBuilder(URI.create(base + "/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String text(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException("UI: " + answer.statusCode() + " " + answer.body());
        return answer.body();
    }
}
