package dk.tvaers.members.notice;

/** Whether and how often somebody is told by e-mail. The words are those of {@link dk.tvaers.mail.Rhythm}, and one for never. */
enum ByEmail {
    NONE,
    AT_ONCE,
    DAILY,
    WEEKLY;

    /**
     * Of whoever did not say anything: a reminder that nobody sees reminds nobody, and a digest is one e-mail a day at most, without what was
     * read by then.
     */
    static final ByEmail USUAL = DAILY;
}
