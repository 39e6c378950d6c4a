package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.jsoup.nodes.Document;

/** What holds for every page of staff, whatever stands on it. */
final class PageRules {
    private PageRules() {}

    static Document checked(Document page) {
        var where = page.location() + " ";
        assertEquals(1, page.select("h1").size(), where);
        var seen = new HashSet<String>();
        page.select("[id]").forEach(element -> assertTrue(seen.add(element.id()), where + element.id()));
        for (var field : page.select("input:not([type=hidden]), textarea, select")) {
            assertEquals(1, page.select("label[for=" + field.id() + "]").size(), where + field.outerHtml());
        }
        for (var described : page.select("[aria-describedby], [aria-labelledby]")) {
            for (var id : (described.attr("aria-describedby") + " " + described.attr("aria-labelledby"))
                    .strip()
                    .split("\\s+")) {
                assertNotNull(page.getElementById(id), where + id);
            }
        }
        for (var link : page.select("main a[href^=#]")) {
            assertNotNull(page.getElementById(link.attr("href").substring(1)), where + link);
        }
        assertTrue(page.select("script, [style], style, iframe, [onclick]").isEmpty(), where);
        assertTrue(
                page.select(".alert-warning").isEmpty(),
                where + page.select(".alert-warning").text());
        return page;
    }
}
