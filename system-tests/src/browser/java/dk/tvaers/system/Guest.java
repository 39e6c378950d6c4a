package dk.tvaers.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dk.tvaers.local.TestUsers;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A person in front of a browser. */
final class Guest implements Window, AutoCloseable {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NO_PAGE = Pattern.compile("/(log-ud|log-ind|sprog/.*)|.*[.][a-z]+");
    private static final int FIRST_ERROR = 400;

    private static final String SAML_POST = "form[name=saml-post-binding] [type=submit]";

    private final BrowserContext context;
    private final boolean runsScripts;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    Guest(BrowserContext context, boolean runsScripts) {
        this.context = context;
        this.runsScripts = runsScripts;
        this.page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(page.url() + " console: " + message.text()));
        page.onPageError(error -> complaints.add(page.url() + " script: " + error));
        page.onRequest(request -> {
            addresses.add(request.url());
            addresses.add(request.headers().getOrDefault("referer", ""));
        });
    }

    Page page() {
        return page;
    }

    /** What the browser had to say on the way: a refusal by the content security policy, a missing file, a script that failed. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Every address that was asked for, and those that were told on the way where the reader came from. */
    List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** What the portal keeps here. */
    List<Cookie> cookies() {
        return context.cookies(Chromium.PORTAL);
    }

    @Override
    public Document read(String path) {
        var status = status(path);
        if (status >= FIRST_ERROR) {
            throw new IllegalStateException(path + " answered " + status);
        }
        return shown();
    }

    @Override
    public int status(String path) {
        return page.navigate(path).status();
    }

    @Override
    public Document send(Document read, String action, Map<String, String> filled) {
        if (!read.location().equals(shown().location())) {
            throw new IllegalStateException("Not at " + read.location() + " any more, but at " + page.url());
        }
        new Typing(page, action).send(filled);
        return shown();
    }

    private Document shown() {
        return Jsoup.parse(page.content(), page.url().replaceAll("#.*", ""));
    }

    @Override
    public Document logIn(String path, Staff who) {
        page.navigate(path);
        page.locator("a[href*=" + who.identityProvider() + "]").click();
        passOn();
        page.fill("input[name=username]", who.username());
        page.fill("input[name=password]", TestUsers.PASSWORD);
        page.locator("[type=submit]").first().click();
        passOn();
        page.waitForURL(Chromium.PORTAL + "/**");
        return shown();
    }

    /** Where a script would send on what SAML says from one to the other, the reader does. */
    private void passOn() {
        page.waitForLoadState();
        if (!runsScripts && page.locator(SAML_POST).count() > 0) {
            page.click(SAML_POST);
        }
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
