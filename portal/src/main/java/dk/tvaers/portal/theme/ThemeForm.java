package dk.tvaers.portal.theme;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.ThemeProposal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The form of a proposal as the service wants it. */
record ThemeForm(Form form) {
    /** The seven characteristics of a good theme (domain.md §3), by the names of the API, which are also those of the fields. */
    static final List<String> SEVEN = List.of(
            "citizenValue", "urgency", "crossCutting", "complexity", "learning", "innovation", "newPerspectives");

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

    private Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        SEVEN.forEach(each -> answers.put(each, form.text(each)));
        return answers;
    }

    Fields fields(Page page) {
        var fields = new Fields();
        OTHERS.forEach((pointer, id) -> fields.with(pointer, id, page.t("theme." + id)));
        SEVEN.forEach(each -> fields.with("/answers/" + each, each, page.t("theme.seven." + each)));
        return fields;
    }
}
