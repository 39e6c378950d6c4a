package dk.tvaers.portal.remote;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * Why a service did not do something, in the reader's language (RFC 9457).
 *
 * @param violations what is wrong or missing, and where in what was sent; may be absent
 */
@RegisterForReflection
public record Problem(int status, String title, String detail, String code, List<Violation> violations) {
    public Problem {
        violations = violations == null ? List.of() : List.copyOf(violations);
    }

    /** @param pointer JSON Pointer into what was sent */
    @RegisterForReflection
    public record Violation(String pointer, String code, String message) {}
}
