package dk.tvaers.system;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import dk.tvaers.local.ForeignSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine, without a window, and a library's site for it that takes in the widgets. */
final class Chromium implements AutoCloseable {
    static final String PORTAL = "http://localhost:8100";

    private final ForeignSite library = library();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("tvaers.chromium")))
                    // Its own sandbox needs rights that root in a container has not; it reads nothing but our pages.
                    .setArgs(List.of("--no-sandbox", "--host-resolver-rules=" + addresses())));

    /** Under the address that the realm, the pages and the services know of each. */
    private String addresses() {
        return "MAP localhost:8100 " + Suite.running().page("/").getAuthority()
                + ", MAP localhost:8083 "
                + Suite.running().address("/citizen-input/v1").getAuthority()
                + ", MAP localhost:" + ForeignSite.PORT + " 127.0.0.1:" + library.port();
    }

    /** Somebody who was never here before. */
    Guest guest() {
        return new Guest(browser.newContext(danish()), true);
    }

    /** The same, with a browser that runs no script. */
    Guest guestWithoutScripts() {
        return new Guest(browser.newContext(danish().setJavaScriptEnabled(false)), false);
    }

    /** Who reads everything in colours of their own, light or dark. */
    Guest guestWithOwnColours(ColorScheme scheme) {
        return new Guest(
                browser.newContext(danish().setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme)), true);
    }

    private static NewContextOptions danish() {
        return new NewContextOptions().setLocale("da-DK").setBaseURL(PORTAL);
    }

    private static ForeignSite library() {
        try {
            return ForeignSite.start(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        library.close();
        playwright.close();
    }
}
