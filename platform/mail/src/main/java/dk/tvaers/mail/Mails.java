package dk.tvaers.mail;

import java.time.Instant;
import java.util.Optional;

/** What a service tells by mail. */
public interface Mails {
    /** Makes a mail of all that is due for one reader, for each of them in a transaction of its own. */
    void bundle(Instant now);

    /**
     * Writes a letter, in a transaction that is over when the letter is handed over.
     *
     * @return hands it over and returns when whoever carries it has accepted it; nothing when its reader is not to be told any more
     */
    Optional<Runnable> write(Claimed mail);
}
