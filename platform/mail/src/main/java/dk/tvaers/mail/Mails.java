package dk.tvaers.mail;

import java.time.Instant;
import java.util.Optional;

/** What a service tells by mail; it has one bean of this, and {@link Delivery} does the rest. */
public interface Mails {
    /** The column of the table of mails that says what a mail belongs to. */
    String ownerColumn();

    /** Makes a mail of all that is due for one reader, for each of them in a transaction of its own. */
    void bundle(Instant now);

    /**
     * Writes a letter, in a transaction that is over when the letter is handed over.
     *
     * @return hands it over and returns when whoever carries it has accepted it; nothing when its reader is not to be told any more
     */
    Optional<Runnable> write(Claimed mail);
}
