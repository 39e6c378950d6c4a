package dk.tvaers.mail;

/**
 * What is told to one reader at once. It travels in the open.
 *
 * @param id the same in every attempt, by which receivers know a letter that came before
 */
public record Letter(String id, String subject, String text) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "letter " + id;
    }
}
