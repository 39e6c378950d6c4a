package dk.tvaers.citizeninput.attachment;

/** What a scanner for malicious files says. */
public enum ScanState {
    /** The installation had no scanner when it came. */
    NONE,
    /** Not asked yet, or without an answer: shown to nobody, whoever it is. */
    WAITING,
    CLEAN,
    /** Its bytes are deleted. */
    INFECTED
}
