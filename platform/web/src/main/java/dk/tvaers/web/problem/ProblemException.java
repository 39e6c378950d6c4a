package dk.tvaers.web.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Ends a request with an entry of the catalogue. Thrown through {@link Problems}; rolls the transaction back. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Violation> violations;
    private final Duration retryAfter;

    public ProblemException(ProblemCode code, Violation... violations) {
        this(code, List.of(violations), null);
    }

    ProblemException(ProblemCode code, List<Violation> violations, Duration retryAfter) {
        // An expected answer, not a fault: nobody reads its stack trace.
        super(code.code(), null, false, false);
        this.code = code;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    public ProblemCode code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** When it makes sense to try again; becomes {@code Retry-After}. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
