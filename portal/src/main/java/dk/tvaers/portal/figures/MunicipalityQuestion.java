package dk.tvaers.portal.figures;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Narrowing;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which figures of the municipality somebody asks for.
 *
 * @param view what is made of them
 */
public record MunicipalityQuestion(View view, Form form) {
    /** Fields of the pages, and what the contract calls them. */
    private static final Map<String, String> SCOPE =
            inOrder("type", "type", "runde", "round", "enhed", "unit", "fra-dag", "from", "til-dag", "to");

    private static final Map<String, String> OTHER =
            inOrder("anden-fra-dag", "otherFrom", "anden-til-dag", "otherTo", "anden-runde", "otherRound");

    private static final Map<String, String> BY = inOrder("pr", "by");
    private static final List<String> INTERVALS = List.of("MONTH", "QUARTER", "YEAR");
    private static final String USUAL = "QUARTER";

    /** The pages, by what their files are called. */
    public enum View {
        REPORT("/arbejdsrum/tal"),
        COMPARISON("/arbejdsrum/tal/sammenligning"),
        SERIES("/arbejdsrum/tal/udvikling");

        private final String path;

        View(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }

        /** For the words of it. */
        public String code() {
            return name();
        }

        public List<View> all() {
            return List.of(values());
        }

        String file() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static Map<String, String> inOrder(String... names) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.length; i += 2) {
            map.put(names[i], names[i + 1]);
        }
        return map;
    }

    private Narrowing narrowing() {
        return new Narrowing(form, names());
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        if (view == View.SERIES) {
            names.putAll(BY);
        } else {
            names.putAll(SCOPE);
        }
        if (view == View.COMPARISON) {
            names.putAll(OTHER);
        }
        return names;
    }

    /** By the names of the contract. */
    Map<String, String> asked() {
        return narrowing().asked();
    }

    public boolean narrow() {
        return narrowing().any();
    }

    /** The address of a picture of the same. */
    public String picture(String name) {
        return view.path() + "/" + name + ".svg" + query();
    }

    public String query() {
        return narrowing().query("?");
    }

    /** What a series can be by, as the contract calls it. */
    public List<String> intervals() {
        return INTERVALS;
    }

    public boolean isBy(String interval) {
        return interval.equals(form.text("pr") == null ? USUAL : form.text("pr"));
    }

    /** Where what the service refuses stands on the page. */
    FormErrors errors(Page page, Problem problem) {
        var fields = new Fields();
        names().forEach((field, name) -> fields.with("/" + name, field, page.t("figures.ask-" + field)));
        return fields.errors(problem);
    }
}
