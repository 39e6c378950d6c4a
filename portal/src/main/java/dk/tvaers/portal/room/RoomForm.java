package dk.tvaers.portal.room;

import dk.tvaers.portal.page.FormError;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.remote.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form of a room. Its fields are named as in the service's contract, so a refusal finds its field by itself; what they are called stands in the bundles under
 * {@code field.<form>.<name>} or {@code field.<name>}.
 */
public record RoomForm(Page page, String name, Attempt attempt) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ROW = Pattern.compile("-(\\d+)");

    /** The browser shows the answer where the form is. */
    public String action() {
        return page.path() + "/" + name + "#" + name;
    }

    public boolean typed() {
        return attempt.failed();
    }

    /** Whether somebody else changed the thing meanwhile: what stands there now is shown beside what was typed. */
    public boolean stale() {
        return attempt.isStale();
    }

    public String id(String field) {
        return name + "-" + field;
    }

    /** Of a row, with its number. */
    public String label(String field) {
        var row = ROW.matcher(field);
        return text("field", field).orElse(field) + (row.find() ? " " + (Integer.parseInt(row.group(1)) + 1) : "");
    }

    /** Nothing when the label says it all. */
    public String hint(String field) {
        return text("hint", field).orElse("");
    }

    private Optional<String> text(String kind, String rowsField) {
        var field = ROW.matcher(rowsField).replaceAll("");
        return Stream.of(kind + "." + name, kind)
                .filter(each -> page.knows(each, field))
                .map(each -> page.word(each, field))
                .findFirst();
    }

    public String shown(String field) {
        return attempt.typed().shown(field);
    }

    public boolean chose(String field, Object value) {
        return attempt.typed().chosen(field, value);
    }

    /** Name of a field in a row, counted from 0. */
    public String row(String list, int at, String field) {
        return list + "-" + at + "-" + field;
    }

    /** Name of a field in a part. */
    public String in(String part, String field) {
        return part + "-" + field;
    }

    /** From 1 to 5. */
    public List<Choice> points() {
        return Choice.of(page, "points");
    }

    /** Words of the contracts. */
    public List<Choice> words(String kind) {
        return Choice.of(page, kind);
    }

    public boolean wrong(String field) {
        return errors().at(id(field));
    }

    public String message(String field) {
        return errors().message(id(field));
    }

    public boolean described(String field) {
        return !describedBy(field).isEmpty();
    }

    /** Ids of what is said about a field. */
    public String describedBy(String field) {
        return Stream.of(hint(field).isEmpty() ? "" : id(field) + "-hint", wrong(field) ? id(field) + "-fejl" : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public FormErrors errors() {
        if (!attempt.failed()) {
            return FormErrors.NONE;
        }
        var problem = attempt.problem();
        if (problem == null) {
            return FormErrors.of(page.t("work.not-done"));
        }
        return problem.violations().isEmpty()
                ? FormErrors.of(problem.detail() == null ? problem.title() : problem.title() + ". " + problem.detail())
                : new FormErrors(problem.violations().stream()
                        .map(this::error)
                        .distinct()
                        .toList());
    }

    /** At the field with the longest name that the pointer begins with, or at none. */
    private FormError error(Problem.Violation violation) {
        var steps = steps(violation.pointer());
        for (var many = steps.size(); many > 0; many--) {
            var field = String.join("-", steps.subList(0, many));
            // Only a field within a row has a name of its own, not the row.
            if (!NUMBER.matcher(steps.get(many - 1)).matches()
                    && text("field", field).isPresent()) {
                return new FormError(id(field), label(field), violation.message());
            }
        }
        return new FormError("", "", violation.message());
    }

    private List<String> steps(String pointer) {
        return pointer == null || !attempt.hasFields()
                ? List.of()
                : List.of(attempt.rows().inForm(pointer).replaceFirst("^/", "").split("/"));
    }
}
