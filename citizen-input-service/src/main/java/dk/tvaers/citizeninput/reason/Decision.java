package dk.tvaers.citizeninput.reason;

import dk.tvaers.events.words.ScreeningOutcome;
import dk.tvaers.web.problem.Problems;

/** A reviewer's decision on words, whoever wrote them where: what is hidden has a reason, what is shown is attested. */
public interface Decision {
    ScreeningOutcome outcome();

    /** Code, for what is hidden. */
    String reason();

    /** What is shown instead of the words; null for the words themselves. */
    String publicText();

    /** "I have read it; it holds no personal data". */
    Boolean attested();

    /** 400 unless it has what its outcome needs. */
    default void requireComplete() {
        if (hides() && reason() == null) {
            throw Problems.invalid("/reason", "reason-missing");
        }
        if (!hides() && !attested()) {
            throw Problems.invalid("/attested", "attestation-missing");
        }
        if (outcome() == ScreeningOutcome.ANONYMISED
                && (publicText() == null || publicText().isBlank())) {
            throw Problems.invalid("/publicText", "public-text-missing");
        }
    }

    /** Whether nobody is to see it. */
    default boolean hides() {
        return outcome() == ScreeningOutcome.HELD || outcome() == ScreeningOutcome.REJECTED;
    }

    /** What is to be shown: where it is published, the words as they were written unless others are given. */
    default String shown(String written, String instead) {
        return instead == null && outcome() == ScreeningOutcome.PUBLISHED ? written : instead;
    }
}
