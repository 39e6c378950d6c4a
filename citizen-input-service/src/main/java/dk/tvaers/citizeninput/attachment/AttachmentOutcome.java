package dk.tvaers.citizeninput.attachment;

/** What a reviewer decided. */
public enum AttachmentOutcome {
    /** Shown where its input is. */
    PUBLISHED,
    /** Shown to nobody. */
    REJECTED
}
