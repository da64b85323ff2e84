package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Pages loaded as fast as browsers can, half of them left before they are there: no request is lost, nothing of one user
 * reaches another, and the server finds nothing to complain of. {@code -Dsamdrift.storm=5000} for the whole storm.
 */
class StormIT {
    private static final int LOADS = Integer.getInteger("samdrift.storm", 240);
    private static final int BROWSERS = Integer.getInteger("samdrift.storm.browsers", 4);
    private static final List<String> USERS = List.of("agent", "levanger.bruker", "snasa.bruker", "leverandor");
    private static final List<String> PAGES = List.of("/", "/my-cases", "/services", "/incidents", "/me");
    private static final String TROUBLE =
            "(?s).*(NullPointerException|is null|bean store|WELD-\\d+.*leak|IllegalStateException|SEVERE).*";

    private final Queue<String> found = new ConcurrentLinkedQueue<>();
    private final AtomicInteger loaded = new AtomicInteger();
    private final AtomicInteger abandoned = new AtomicInteger();

    @Test
    void aStormOfPageLoadsLosesNothingAndMixesNothing() throws Exception {
        try (Product product = Product.start(Path.of("target", "storm-data"), 0, List.of())) {
            Map<String, String> marks = USERS.stream()
                    .filter(user -> user.endsWith("bruker"))
                    .collect(Collectors.toMap(user -> user, user -> "Merke " + user));
            marks.forEach((user, mark) -> assertEquals(
                    201,
                    product.as(user)
                            .post("/incidents", Api.incident(mark, user.startsWith("snasa") ? "5041" : "5037"))
                            .status()));
            try (var pool = Executors.newFixedThreadPool(BROWSERS)) {
                for (var end : IntStream.range(0, BROWSERS)
                        .mapToObj(n -> pool.submit(() -> browse(product, n, marks)))
                        .toList()) end.get();
            }
            assertEquals("", String.join("\n", found));
            assertTrue(loaded.get() >= LOADS * 2 / 5 && abandoned.get() >= LOADS * 2 / 5, loaded + " " + abandoned);
            String log = Files.readString(product.data().resolve("logs/server.0.log"));
            assertEquals("", log.lines().filter(line -> line.matches(TROUBLE)).collect(Collectors.joining("\n")));
        }
    }

    private void browse(Product product, int number, Map<String, String> marks) {
        String user = USERS.get(number % USERS.size());
        Random random = new Random(number);
        try (Browser browser = new Browser()) {
            Page page = enter(browser, product, user);
            String name = page.locator(".user-menu").first().textContent();
            boolean[] leaving = {false};
            page.onResponse(response -> check(user, response));
            page.onRequestFailed(request -> {
                if (!leaving[0]) found.add(user + ": lost " + request.url() + " " + request.failure());
            });
            for (int i = 0; i < LOADS / BROWSERS; i++) {
                String address = PAGES.get(random.nextInt(PAGES.size()));
                leaving[0] = i % 2 == 1;
                if (leaving[0]) leave(page, address, random);
                else look(page, user, address, name, marks);
            }
        } catch (PlaywrightException e) { // the others' findings are to be told all the same
            found.add(user + ": " + e.getMessage());
        }
    }

    /** One after another: the storm begins when they are in. */
    private synchronized Page enter(Browser browser, Product product, String user) {
        return browser.signedIn(product, user, "nb-NO", ColorScheme.LIGHT);
    }

    private void check(String user, Response response) {
        if (response.status() >= 400 && !response.url().endsWith("/favicon.ico"))
            found.add(user + ": " + response.status() + " " + response.url());
    }

    private void leave(Page page, String address, Random random) {
        abandoned.incrementAndGet();
        try {
            page.navigate(address, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForTimeout(random.nextInt(120)); // somewhere in the middle of loading, wherever that is
        } catch (PlaywrightException e) {
            found.add(address + ": " + e.getMessage());
        }
    }

    private void look(Page page, String user, String address, String name, Map<String, String> marks) {
        try {
            page.navigate(address);
            page.locator("#main h1").first().waitFor();
            loaded.incrementAndGet();
            String seen = page.content();
            if (!name.equals(page.locator(".user-menu").first().textContent()))
                found.add(user + " " + address + ": shown as somebody else");
            if (user.equals("agent")) return;
            marks.forEach((owner, mark) -> {
                if (!owner.equals(user) && seen.contains(mark)) found.add(user + " " + address + " sees " + mark);
            });
            if (address.equals("/my-cases") && marks.containsKey(user))
                page.getByText(marks.get(user)).first().waitFor();
        } catch (PlaywrightException e) {
            found.add(user + " " + address + ": " + e.getMessage().replace('\n', ' '));
        }
    }
}
