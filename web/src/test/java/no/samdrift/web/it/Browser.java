package no.samdrift.web.it;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's Chromium without a window, drawing by the processor. Everything a page logs as an error is kept. */
public final class Browser implements AutoCloseable {
    private static final double PATIENCE = 20_000;
    private final Playwright playwright =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                    .setIgnoreDefaultArgs(List.of("--enable-unsafe-swiftshader", "--use-angle=swiftshader-webgl"))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-software-rasterizer",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    public final List<String> errors = new ArrayList<>();

    /** A person's own browser: {@code locale} as {@code nb-NO}. */
    public BrowserContext open(Product product, String locale, ColorScheme scheme) {
        return open(
                product,
                new NewContextOptions().setLocale(locale).setColorScheme(scheme).setViewportSize(1366, 900));
    }

    private BrowserContext open(Product product, NewContextOptions options) {
        BrowserContext context = chromium.newContext(options.setBaseURL(product.url()));
        context.setDefaultTimeout(PATIENCE);
        context.grantPermissions(List.of("clipboard-write")); // as a person's click gives it
        return context;
    }

    /** A telephone, with a finger instead of a mouse. */
    public Page phone(Product product, String account) {
        Page page = page(open(
                product,
                new NewContextOptions()
                        .setLocale("nb-NO")
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setDeviceScaleFactor(2)));
        return signIn(page, account);
    }

    /** A page in it, whose errors are kept. */
    public Page page(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error"))
                errors.add(page.url() + ": " + message.text() + " " + message.location());
        });
        page.onPageError(error -> errors.add(page.url() + ": " + error));
        return page;
    }

    public Page signedIn(Product product, String account) {
        return signedIn(product, account, "nb-NO", ColorScheme.LIGHT);
    }

    public Page signedIn(Product product, String account, String locale, ColorScheme scheme) {
        return signIn(page(open(product, locale, scheme)), account);
    }

    private static Page signIn(Page page, String account) {
        page.navigate("/login");
        page.locator("#username").fill(account);
        page.locator("#password").fill(Product.PASSWORD);
        page.locator("button[type=submit]").click();
        page.locator("vaadin-app-layout").waitFor();
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
