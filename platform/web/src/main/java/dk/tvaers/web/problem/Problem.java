package dk.tvaers.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.net.URI;
import java.util.List;

/**
 * Problem details of RFC 9457 as every error answer of the suite carries them.
 *
 * @param type {@code urn:tvaers:problem:<code>}
 * @param title short text of the code in the reader's language
 * @param status HTTP status
 * @param detail what to do about it, in the reader's language
 * @param instance path of the request
 * @param code entry of {@link ProblemCode}
 * @param traceId finds the log lines of this request
 * @param violations what is wrong or missing, absent when there is nothing to point at
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        URI instance,
        String code,
        String traceId,
        List<Detail> violations) {

    /** Media type of every error answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A {@link Violation} in the reader's language. */
    @RegisterForReflection
    public record Detail(String pointer, String code, String message) {}
}
