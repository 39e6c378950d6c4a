package dk.tvaers.members.notice;

/**
 * How somebody wants to be told.
 *
 * @param language da or en
 */
record Preference(ByEmail byEmail, String language) {
    /** Of whoever did not say anything. */
    static final Preference USUAL = new Preference(ByEmail.USUAL, "da");
}
