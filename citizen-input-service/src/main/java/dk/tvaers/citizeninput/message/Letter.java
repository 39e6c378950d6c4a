package dk.tvaers.citizeninput.message;

/**
 * What is told to one contributor at once. Holds no word of the input and no receipt code, for it travels in the open.
 *
 * @param id the same in every attempt, by which receivers know a letter that came before
 */
record Letter(String id, String subject, String text) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "letter " + id;
    }
}
