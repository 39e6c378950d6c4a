package dk.tvaers.citizeninput.input;

import dk.tvaers.privacy.PersonalNumbers;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What everybody may read of an input: never a personal number, e-mail address or phone number. */
@Embeddable
record PublicWords(
        @Column(name = "public_title") String title,
        @Column(name = "public_text") String text) {

    /**
     * The words after the technical check that comes on top of the reviewer's.
     *
     * @param title or null
     * @throws dk.tvaers.web.problem.ProblemException 409 when they hold a personal number
     */
    static PublicWords checked(String title, String text) {
        // Together, because a number can be divided between them.
        if (PersonalNumbers.in((title == null ? "" : title) + "\n" + text)) {
            throw Problems.refused("personal-number-left");
        }
        return new PublicWords(PublicText.of(title), PublicText.of(text));
    }
}
