package dk.tvaers.retention;

/** What happens to data whose time is over. */
public enum RetentionAction {
    /** The row goes. */
    DELETE,
    /** What says who it was, or was said by them, goes; what is counted stays. */
    ANONYMISE
}
