package dk.tvaers.web.problem;

import java.time.Duration;
import java.util.List;

/** The words in which services refuse: {@code throw Problems.notFound()}. */
public final class Problems {
    private Problems() {}

    /** 400: the request cannot be read at this place. */
    public static ProblemException malformed(String pointer, String key, Object... arguments) {
        return new ProblemException(ProblemCode.MALFORMED, Violation.of(pointer, key, arguments));
    }

    /** 400: one value breaks a rule. */
    public static ProblemException invalid(String pointer, String key, Object... arguments) {
        return new ProblemException(ProblemCode.INVALID, Violation.of(pointer, key, arguments));
    }

    /** 400: several values break rules. */
    public static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(ProblemCode.INVALID, violations, null);
    }

    public static ProblemException unauthenticated() {
        return new ProblemException(ProblemCode.UNAUTHENTICATED);
    }

    /** 403: the caller may know that it exists. Otherwise {@link #notFound()}. */
    public static ProblemException forbidden() {
        return new ProblemException(ProblemCode.FORBIDDEN);
    }

    public static ProblemException notFound() {
        return new ProblemException(ProblemCode.NOT_FOUND);
    }

    /** 409: the change of state is refused for one reason that concerns the whole. */
    public static ProblemException refused(String key, Object... arguments) {
        return new ProblemException(ProblemCode.REFUSED, Violation.of("", key, arguments));
    }

    /** 409: the change of state is refused; the violations say what is missing. */
    public static ProblemException refused(List<Violation> violations) {
        return new ProblemException(ProblemCode.REFUSED, violations, null);
    }

    /** 422: well-formed, but it refers to something that does not exist. */
    public static ProblemException unprocessable(String pointer, String key, Object... arguments) {
        return new ProblemException(ProblemCode.UNPROCESSABLE, Violation.of(pointer, key, arguments));
    }

    /** 422: several references lead nowhere. */
    public static ProblemException unprocessable(List<Violation> violations) {
        return new ProblemException(ProblemCode.UNPROCESSABLE, violations, null);
    }

    public static ProblemException tooLarge() {
        return new ProblemException(ProblemCode.TOO_LARGE);
    }

    public static ProblemException tooManyRequests(Duration retryAfter) {
        return new ProblemException(ProblemCode.TOO_MANY_REQUESTS, List.of(), retryAfter);
    }

    public static ProblemException unavailable(Duration retryAfter) {
        return new ProblemException(ProblemCode.UNAVAILABLE, List.of(), retryAfter);
    }
}
