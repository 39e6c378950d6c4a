package dk.tvaers.web.conditional;

import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import java.util.Arrays;

/** Conditional requests (RFC 9110 §13): nobody overwrites what he has not seen. */
public final class Preconditions {
    private Preconditions() {}

    /**
     * Demands that the caller changes the version he has seen.
     *
     * @param ifMatch the If-Match header: a tag, a list of tags, or {@code *}
     * @throws ProblemException 428 without the header, 412 when the version is another
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemCode.PRECONDITION_REQUIRED);
        }
        if (!names(ifMatch, ETags.of(version))) {
            throw new ProblemException(ProblemCode.STALE);
        }
    }

    /** Whether If-None-Match names this version; weak tags count, as RFC 9110 §13.1.2 says. */
    public static boolean isUnchanged(String ifNoneMatch, long version) {
        return ifNoneMatch != null && names(ifNoneMatch.replace("W/", ""), ETags.of(version));
    }

    private static boolean names(String header, String tag) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals(tag));
    }
}
