package dk.tvaers.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.tvaers.local.TestUsers;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** A person in front of a browser. */
final class Guest implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NO_PAGE = Pattern.compile("/(log-ud|log-ind|sprog/.*)|.*[.][a-z]+");
    private static final int FIRST_ERROR = 400;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Guest(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(page.url() + " console: " + message.text()));
        page.onPageError(error -> complaints.add(page.url() + " script: " + error));
    }

    Page page() {
        return page;
    }

    /** What the browser had to say on the way: a refusal by the content security policy, a missing file, a script that failed. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Through the municipality's single sign-on, to the first page of the workspace. */
    void logIn(Staff who) {
        page.navigate("/arbejdsrum");
        page.locator("a[href*=" + who.identityProvider() + "]").click();
        page.fill("input[name=username]", who.username());
        page.fill("input[name=password]", TestUsers.PASSWORD);
        page.locator("[type=submit]").first().click();
        page.waitForURL(Chromium.PORTAL + "/**");
    }

    /**
     * Follows every link from here on to what lies below, to each kind of page once: ids and queries do not make another.
     *
     * @return what is wrong with them
     */
    List<String> walk(String start, Path pictures) {
        var wrong = new ArrayList<String>();
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            var path = ahead.remove();
            var kind = kind(path);
            if (!kind.startsWith(start) || NO_PAGE.matcher(kind).matches() || !seen.add(kind)) {
                continue;
            }
            var status = page.navigate(path).status();
            if (status >= FIRST_ERROR) {
                wrong.add(kind + " answered " + status);
                continue;
            }
            if (page.url().startsWith(Chromium.PORTAL) && page.locator("main").count() > 0) {
                wrong.addAll(Looks.at(page, kind, pictures));
                ahead.addAll(links());
            }
        }
        return wrong;
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) page.evaluate("[...document.querySelectorAll('a[href^=\"/\"]:not([download])')]"
                + ".map(link => link.getAttribute('href').replace(/#.*/, ''))");
    }

    static String kind(String path) {
        return ID.matcher(path.replaceAll("\\?.*", "")).replaceAll("{id}");
    }

    @Override
    public void close() {
        context.close();
    }
}
