package dk.tvaers.networks.theme;

import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;

/** The rule of every submission: a proposal is complete. What is there was measured when the draft was saved, so what is wrong is missing. */
final class Submittable {
    private Submittable() {}

    /** What the proposal lacks, by its place in the draft. */
    static List<Violation> missing(Validator validator, ThemeRequest proposal) {
        return validator.validate(proposal).stream()
                .map(Submittable::pointer)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(pointer -> Violation.of(pointer, "draft-incomplete"))
                .toList();
    }

    /** 409 that names everything that is missing. */
    static void require(Validator validator, ThemeRequest proposal) {
        List<Violation> missing = missing(validator, proposal);
        if (!missing.isEmpty()) {
            throw Problems.refused(missing);
        }
    }

    private static String pointer(ConstraintViolation<?> found) {
        return "/" + found.getPropertyPath().toString().replace('.', '/');
    }
}
