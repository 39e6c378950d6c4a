package dk.tvaers.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;

/** Fills in a form as a person does, who opens what is folded, and sends it. */
final class Typing {
    private static final String FOLDED = "xpath=ancestor::details[not(@open)]/summary";

    private final Page page;
    private final Locator form;

    Typing(Page page, String action) {
        this.page = page;
        this.form = page.locator("form[action=\"" + action + "\"]");
    }

    /** Until the page that answers is there. */
    void send(Map<String, String> filled) {
        filled.forEach(this::fill);
        var button = form.locator("[type=submit]").first();
        unfold(button);
        form.evaluate("form => form.ownerDocument.documentElement.dataset.sent = ''");
        button.click();
        page.locator("html:not([data-sent])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
    }

    private void fill(String name, String value) {
        var field = form.locator("[name=\"" + name + "\"]").first();
        switch ((String) field.evaluate("field => field.type")) {
            case "hidden" -> isSo(field, value);
            case "radio", "checkbox" -> tick(form.locator("[name=\"" + name + "\"][value=\"" + value + "\"]"));
            case "select-one" -> {
                unfold(field);
                field.selectOption(value);
            }
            default -> {
                unfold(field);
                field.fill(value);
            }
        }
    }

    private static void isSo(Locator field, String value) {
        if (!field.inputValue().equals(value)) {
            throw new IllegalStateException("Nobody can write " + value + " where " + field.inputValue() + " stands");
        }
    }

    private static void tick(Locator choice) {
        unfold(choice);
        choice.check();
    }

    private static void unfold(Locator element) {
        element.locator(FOLDED).all().forEach(Locator::click);
    }
}
