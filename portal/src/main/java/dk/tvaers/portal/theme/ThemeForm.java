package dk.tvaers.portal.theme;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.Theme;
import dk.tvaers.portal.remote.ThemeProposal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The form of a proposal as the service wants it. */
record ThemeForm(Form form) {
    private static final Map<String, String> OTHERS = Map.of(
            "/title", "titel",
            "/challenge", "udfordring",
            "/suggestedType", "type",
            "/knownSolutions", "kendt",
            "/wishedDifference", "forskel",
            "/fixed", "fast",
            "/open", "aaben",
            "/expectedPerspectives", "perspektiv",
            "/contact", "kontakt");

    /** The page made it; whoever changed it sends another one. */
    String key() {
        try {
            return UUID.fromString(form.text("noegle")).toString();
        } catch (IllegalArgumentException | NullPointerException damaged) {
            return UUID.randomUUID().toString();
        }
    }

    ThemeProposal proposal() {
        return new ThemeProposal(
                form.text("titel"),
                form.text("udfordring"),
                answers(),
                form.text("type"),
                form.text("kendt"),
                form.text("forskel"),
                form.text("fast"),
                form.text("aaben"),
                form.all("perspektiv"),
                form.text("kontakt"));
    }

    Networks.Likeness likeness() {
        return new Networks.Likeness(form.text("titel"), form.text("udfordring"));
    }

    private Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        Theme.SEVEN.forEach(each -> answers.put(each, form.text(each)));
        return answers;
    }

    Fields fields(Page page) {
        var fields = new Fields();
        OTHERS.forEach((pointer, id) -> fields.with(pointer, id, page.t("theme." + id)));
        Theme.SEVEN.forEach(each -> fields.with("/answers/" + each, each, page.t("theme.seven." + each)));
        return fields;
    }
}
