package dk.tvaers.portal.page;

import java.util.List;

/** Everything that is wrong with a form, in the order of its fields. */
public record FormErrors(List<FormError> all) {
    public static final FormErrors NONE = new FormErrors(List.of());

    public static FormErrors of(String message) {
        return new FormErrors(List.of(new FormError("", "", message)));
    }

    public static FormErrors of(String field, String label, String message) {
        return new FormErrors(List.of(new FormError(field, label, message)));
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public boolean at(String field) {
        return all.stream().anyMatch(error -> error.field().equals(field));
    }

    /** What is wrong with one field, or nothing. */
    public String message(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse("");
    }
}
