package dk.tvaers.system;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a page for somebody who does not see, or sees it small or large: WCAG 2.1 AA as far as axe can tell, no scrolling
 * sideways at 320 pixels, which is 400 % of 1280 (1.4.10), and nothing cut off when text is given more room (1.4.12).
 */
final class Looks {
    private static final int HEIGHT = 800;
    private static final List<Integer> JUDGED = List.of(320, 1280);
    private static final List<Integer> PICTURED = List.of(320, 768, 1280);
    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** The distances are those of success criterion 1.4.12. */
    private static final String MORE_ROOM = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
                + ' p { margin-bottom: 2em !important }');
            document.adoptedStyleSheets = [sheet];
            """;

    private static final String CUT_OFF = """
            [...document.querySelectorAll('main *, header *, footer *')]
                .filter(each => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX) && each.clientWidth > 1)
                .filter(each => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
                .map(each => each.outerHTML.slice(0, 120))
            """;

    private Looks() {}

    /** @param pictures where the page is kept as people see it, in three sizes */
    static List<String> at(Page page, String name, Path pictures) {
        var wrong = new ArrayList<String>();
        for (var width : PICTURED) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(pictures.resolve(file(name, width))));
            if (JUDGED.contains(width)) {
                wrong.addAll(judged(page, name + " at " + width));
            }
        }
        return wrong;
    }

    private static List<String> judged(Page page, String where) {
        var wrong = new ArrayList<String>();
        new AxeBuilder(page)
                .withTags(LEVEL_AA)
                .analyze()
                .getViolations()
                .forEach(rule -> wrong.add(where + ": " + told(rule)));
        if (scrollsSideways(page)) {
            wrong.add(where + " scrolls sideways");
        }
        page.evaluate(MORE_ROOM);
        if (scrollsSideways(page)) {
            wrong.add(where + " scrolls sideways when text has more room");
        }
        ((List<?>) page.evaluate(CUT_OFF))
                .forEach(each -> wrong.add(where + " cuts off when text has more room: " + each));
        page.evaluate("document.adoptedStyleSheets = []");
        return wrong;
    }

    private static String told(Rule rule) {
        var first = rule.getNodes().getFirst();
        return rule.getId() + " (" + rule.getHelp() + "), " + rule.getNodes().size() + " times, first "
                + first.getHtml();
    }

    private static boolean scrollsSideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    private static String file(String name, int width) {
        return name.replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("^-|-$", "") + "-" + width + ".png";
    }
}
