package dk.tvaers.web.problem;

import java.net.URI;
import java.util.Locale;

/**
 * The one catalogue of errors, each with its HTTP status. What a code means to a user and to an operator is written in
 * {@code docs/problems.md}; its title and detail are {@code problem.<code>.title} and {@code .detail} in
 * {@code messages/problems_*.properties}. Codes are part of the public API: they are added, never renamed.
 */
public enum ProblemCode {
    /** The request cannot be read: broken JSON, a wrong type, an unknown field, a damaged cursor. */
    MALFORMED(400),
    /** The request can be read, but values break the rules in {@code violations}. */
    INVALID(400),
    UNAUTHENTICATED(401),
    /** Only where the caller may know that the thing exists; otherwise {@link #NOT_FOUND}. */
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** A change of state is refused; {@code violations} say what is missing. */
    REFUSED(409),
    /** The version in If-Match is no longer the current one. */
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    /** Well-formed, but it refers to something that does not exist. */
    UNPROCESSABLE(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private static final String TYPE_PREFIX = "urn:tvaers:problem:";

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The code as it stands in answers, for example {@code not-found}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI type() {
        return URI.create(TYPE_PREFIX + code());
    }
}
