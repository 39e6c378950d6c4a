package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;

/** Somebody who works in the rooms of one network in a window of their own, and tries again what other services have not heard of yet. */
final class Visitor {
    private final Window window;
    private final String home;

    /** @param window of somebody who is logged in */
    Visitor(Window window, UUID networkId) {
        this.window = window;
        this.home = "/arbejdsrum/netvaerk/" + networkId;
    }

    static Visitor of(Staff who, UUID networkId) {
        return new Windows(Browser::new).in(networkId, who);
    }

    /** @param room its address, or a thing's in it; nothing for the first */
    Document see(String room) {
        return PageRules.checked(window.read(address(room)));
    }

    int status(String room) {
        return window.status(address(room));
    }

    /** Sends a form whatever comes of it. */
    Document send(String room, String form, Map<String, String> filled) {
        return PageRules.checked(window.fill(address(room), form, filled));
    }

    /** Sends a form of a page that was read before. */
    Document send(Document page, String room, String form, Map<String, String> filled) {
        return window.send(page, address(room) + "/" + form + "#" + form, filled);
    }

    /** Sends a form that is kept in the end; the page it leads to. */
    Document keep(String room, String form, Map<String, String> filled) {
        var kept = new Document[1];
        Eventually.holds(() -> {
            kept[0] = send(room, form, filled);
            assertNotNull(
                    kept[0].selectFirst(".alert-success"),
                    () -> kept[0].select(".alert").text());
        });
        return kept[0];
    }

    /** Room and id of a thing that a room links to. */
    String thing(String room, String title) {
        var link = see(room).select("main a[href^=" + address(room) + "/]").stream()
                .filter(each -> each.text().contains(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(title + " is not in " + room));
        return link.attr("href").substring(home.length() + 1);
    }

    /** Value of a choice in a form. */
    String choice(String room, String field, String label) {
        return see(room).select("#" + field + " option").stream()
                .filter(each -> each.text().contains(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(label + " cannot be chosen"))
                .val();
    }

    void enter(String phase) {
        keep("", "fase", Map.of("phase", phase));
    }

    private String address(String room) {
        return room.isEmpty() ? home : home + "/" + room;
    }
}
