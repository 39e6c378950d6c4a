package dk.tvaers.system;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine, without a window. It comes to the portal under the address that the realm knows. */
final class Chromium implements AutoCloseable {
    static final String PORTAL = "http://localhost:8100";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("tvaers.chromium")))
                    // Its own sandbox needs rights that root in a container has not; it reads nothing but our pages.
                    .setArgs(List.of("--no-sandbox", "--host-resolver-rules=MAP localhost:8100 " + portal())));

    private static String portal() {
        return Suite.running().page("/").getAuthority();
    }

    /** Somebody who was never here before. */
    Guest guest() {
        return new Guest(browser.newContext(danish()));
    }

    /** The same, with a browser that runs no script. */
    Guest guestWithoutScripts() {
        return new Guest(browser.newContext(danish().setJavaScriptEnabled(false)));
    }

    private static NewContextOptions danish() {
        return new NewContextOptions().setLocale("da-DK").setBaseURL(PORTAL);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
