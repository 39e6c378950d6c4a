package dk.tvaers.portal.remote;

/**
 * An input that somebody took down.
 *
 * @param channel PAPER, MEETING, PHONE or ON_BEHALF
 * @param consentsAttested whether the contributor was asked what may be done with it
 */
public record Recording(String channel, boolean consentsAttested, Submission input) {

    /** Nothing of what was written, so that no log can hold it. */
    @Override
    public String toString() {
        return "input";
    }
}
