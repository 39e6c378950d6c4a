package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import dk.tvaers.local.Checkout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who replaces our colours by their own (forced colours, as Windows' contrast themes do) still sees every state. That two states can be told
 * apart is asked of what is painted: nothing but a state is changed, and the picture must be another.
 */
class OwnColoursInChromiumIT {
    private static final Path PICTURES = Checkout.root().resolve("system-tests/target/pages/own-colours");
    private static final int BESIDE = 6;
    /** A colour that no reader chose is not painted. */
    private static final String ARE_FORCED = """
            () => {
              const probe = document.body.appendChild(document.createElement('p'));
              probe.style.color = 'rgb(1, 2, 3)';
              const painted = getComputedStyle(probe).color;
              probe.remove();
              return painted !== 'rgb(1, 2, 3)';
            }
            """;

    private static final String FOCUS = "element => element.focus()";
    private static final String CHECK = "element => element.checked = true";
    private static Chromium chromium;
    private static String network;

    @BeforeAll
    static void begin() {
        Units.imported(Staff.GITTE.caller());
        var id = Beginnings.network("Bænken ved stationen");
        Members.gather(id);
        network = "/arbejdsrum/netvaerk/" + id;
        List.of("HYPOTHESIS", "CONFIRMED", "REFUTED").forEach(status -> raise(id, status));
        chromium = new Chromium();
    }

    private static void raise(UUID networkId, String status) {
        var node = Map.of(
                "statement", "Ingen sidder der", "level", "EVENT", "status", status, "perspective", "profession");
        Eventually.answers(
                201, () -> Staff.METTE.caller().post("/networks/v1/networks/" + networkId + "/iceberg/nodes", node));
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyStateIsStillSeen(ColorScheme scheme) {
        try (var guest = chromium.guestWithOwnColours(scheme)) {
            guest.logIn("/arbejdsrum", Staff.METTE);
            var page = guest.page();
            var wrong = new ArrayList<String>();

            wrong.addAll(seen(page, network, scheme));
            assertTrue(page.locator(".tv-gate .tv-missing").first().innerText().startsWith("Mangler"));
            assertTrue(isFramed(page.locator(".tv-now").first()), "what is to be done now has a frame");
            wrong.addAll(seen(page, network + "/isbjerg", scheme));
            assertTold(page);
            page.locator("#nyt-udsagn [type=submit]").click();
            recolour(page, scheme);
            assertTrue(isFramed(page.locator(".alert-error")), "what was refused has a frame");
            picture(page, network + "/isbjerg-refused", scheme);
            wrong.addAll(seen(page, "/giv-input", scheme));
            wrong.addAll(seen(page, "/foreslaa-tema", scheme));
            wrong.addAll(seen(page, "/arbejdsrum/kort", scheme));

            assertEquals(List.of(), wrong);
        }
    }

    /** What cannot be told apart on a page. */
    private static List<String> seen(Page page, String path, ColorScheme scheme) {
        show(page, path, scheme);
        picture(page, path, scheme);
        var lost = new ArrayList<String>();
        for (var state : List.of(
                new State("nav a:not([aria-current])", "element => element.setAttribute('aria-current', 'page')"),
                new State("nav a:not([aria-current])", FOCUS),
                new State("nav a[aria-current]", FOCUS),
                new State("main a", FOCUS),
                new State("main .form-radio", CHECK),
                new State("main .form-radio", FOCUS),
                new State("main .form-checkbox", CHECK),
                new State("main .form-checkbox", FOCUS),
                new State("main .form-input", FOCUS),
                new State("main .form-select", FOCUS),
                new State("main .button", FOCUS),
                new State("main summary", FOCUS))) {
            var shown = page.locator(state.element()).all().stream()
                    .filter(Locator::isVisible)
                    .findFirst();
            if (shown.isPresent() && !state.changesThePictureOf(page, shown.get(), scheme)) {
                lost.add(path + ": " + state);
            }
        }
        return lost;
    }

    private record State(String element, String change) {
        boolean changesThePictureOf(Page page, Locator element, ColorScheme scheme) {
            element.scrollIntoViewIfNeeded();
            var around = around(element.boundingBox());
            var before = page.screenshot(around);
            element.evaluate(change);
            var after = page.screenshot(around);
            show(page, page.url(), scheme);
            return !Arrays.equals(before, after);
        }

        /** With what is painted outside its box, as what shows the focus is. */
        private static Page.ScreenshotOptions around(BoundingBox box) {
            return new Page.ScreenshotOptions()
                    .setClip(
                            Math.max(0, box.x - BESIDE),
                            Math.max(0, box.y - BESIDE),
                            box.width + 2 * BESIDE,
                            box.height + 2 * BESIDE);
        }
    }

    /** The status of statements, in words and in a picture whose words stand out from its paper. */
    private static void assertTold(Page page) {
        var rows = page.locator("#udsagn ~ div td").allInnerTexts();
        assertTrue(rows.containsAll(List.of("Formodning", "Bekræftet", "Afkræftet")), rows::toString);
        var paper = page.locator(".tv-picture svg > rect").first();
        for (var word : page.locator(".tv-picture svg text").all()) {
            assertFalse(fill(word).equals(fill(paper)), word::innerHTML);
        }
    }

    private static String fill(Locator shape) {
        return (String) shape.evaluate("shape => getComputedStyle(shape).fill");
    }

    private static void show(Page page, String address, ColorScheme scheme) {
        page.navigate(address);
        recolour(page, scheme);
    }

    /** The browser forgets to paint in the reader's colours on the next page, though it goes on telling style sheets that it does. */
    private static void recolour(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setColorScheme(scheme));
        assertTrue((boolean) page.evaluate(ARE_FORCED), "the reader's colours are painted");
    }

    private static boolean isFramed(Locator box) {
        return (boolean) box.evaluate("box => ['Top', 'Right', 'Bottom', 'Left']"
                + ".every(side => parseFloat(getComputedStyle(box)['border' + side + 'Width']) > 0)");
    }

    private static void picture(Page page, String path, ColorScheme scheme) {
        var file = Guest.kind(path).replaceAll("[^a-z]+", "-") + "-"
                + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(file)));
    }
}
