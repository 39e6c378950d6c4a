package dk.tvaers.citizeninput.check;

import dk.tvaers.web.problem.ProblemCode;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Violation;

/**
 * 409: the words hold a personal number and may not be shown. A transaction that ends with it is committed all the same,
 * because the check is to be remembered; so nothing else may be changed before it.
 */
public final class NumberLeft extends ProblemException {
    private static final long serialVersionUID = 1L;

    NumberLeft(CheckedPart part, int count) {
        super(ProblemCode.REFUSED, Violation.of("", key(part), count));
    }

    private static String key(CheckedPart part) {
        return switch (part) {
            case INPUT -> "personal-number-left";
            case ANSWER -> "personal-number-in-answer";
            case CONSENT -> "personal-number-in-shown";
            case SUPPLEMENT -> "personal-number-in-supplement";
            case COMMENT -> "personal-number-in-comment";
            case ATTACHMENT -> "personal-number-in-attachment";
        };
    }
}
