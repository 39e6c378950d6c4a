package dk.tvaers.portal.remote;

import dk.tvaers.portal.page.FormError;
import dk.tvaers.portal.page.FormErrors;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which field of a form is which part of what was sent, so that a service's refusal can be shown where it belongs. */
public final class Fields {
    private record Field(String id, String label) {}

    private final Map<String, Field> byPointer = new LinkedHashMap<>();

    /**
     * @param pointer JSON Pointer into what is sent, or its beginning
     * @param id of the field in the form
     */
    public Fields with(String pointer, String id, String label) {
        byPointer.put(pointer, new Field(id, label));
        return this;
    }

    /** The same fields of something that is a part of what is sent. */
    public Fields below(String pointer) {
        var below = new Fields();
        byPointer.forEach((own, field) -> below.byPointer.put(pointer + own, field));
        return below;
    }

    public FormErrors errors(Problem problem) {
        if (problem.violations().isEmpty()) {
            return FormErrors.of(
                    problem.detail() == null ? problem.title() : problem.title() + ". " + problem.detail());
        }
        return new FormErrors(
                problem.violations().stream().map(this::error).distinct().toList());
    }

    private FormError error(Problem.Violation violation) {
        return at(violation.pointer())
                .map(field -> new FormError(field.id(), field.label(), violation.message()))
                .orElseGet(() -> new FormError("", "", violation.message()));
    }

    /** The one with the longest pointer that leads there. */
    private Optional<Field> at(String pointer) {
        return byPointer.entrySet().stream()
                .filter(entry ->
                        pointer != null && (pointer.equals(entry.getKey()) || pointer.startsWith(entry.getKey() + "/")))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue);
    }
}
