package dk.tvaers.citizeninput.input;

import dk.tvaers.privacy.PersonalNumbers;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What everybody may read of an input: never a personal number, e-mail address or phone number. */
@Embeddable
public record PublicWords(
        @Column(name = "public_title") String title,
        @Column(name = "public_text") String text) {

    /**
     * The words, which passed the technical check.
     *
     * @param title or null
     */
    static PublicWords of(String title, String text) {
        // Together, because a number can be divided between them.
        if (PersonalNumbers.in(together(title, text))) {
            throw new IllegalStateException("Public words may not hold a personal number");
        }
        return new PublicWords(PublicText.of(title), PublicText.of(text));
    }

    /** As one text, as they are read. */
    static String together(String title, String text) {
        return title == null ? text : title + "\n" + text;
    }
}
