package dk.tvaers.citizeninput.store;

import dk.tvaers.web.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Files of the database. Before a file is stored, the database notes that it is to be deleted in an hour; only the transaction that begins to refer to it
 * takes that note away, and the one that ends to refer to it makes it anew. So whatever fails at whatever moment, no file stays that nothing refers to.
 */
@ApplicationScoped
public class Objects {
    private static final Logger LOG = Logger.getLogger(Objects.class);
    private static final Duration TO_BE_REFERRED_TO = Duration.ofHours(1);
    private static final Duration SHORTLY = Duration.ofSeconds(30);

    private final Storage storage;
    private final UnwantedObjects unwanted;
    private final Clock clock;

    Objects(Storage storage, UnwantedObjects unwanted, Clock clock) {
        this.storage = storage;
        this.unwanted = unwanted;
        this.clock = clock;
    }

    /** Stores a file, outside of any transaction. 503 where that is not possible now. */
    public UUID store(byte[] bytes) {
        var object = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> unwanted.add(object, clock.instant().plus(TO_BE_REFERRED_TO)));
        try {
            storage.put(object, bytes);
        } catch (IOException failed) {
            // Without its message, which names a place on this machine.
            LOG.errorf("a file could not be stored: %s", failed.getClass().getSimpleName());
            throw Problems.unavailable(SHORTLY);
        }
        return object;
    }

    /** Keeps a stored file, with the caller's transaction. 503 when it was deleted because that took too long. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID object) {
        if (!unwanted.remove(object)) {
            throw Problems.unavailable(SHORTLY);
        }
    }

    /** Has a stored file deleted that nothing will refer to, without waiting for that hour. */
    public void drop(UUID object) {
        QuarkusTransaction.requiringNew().run(() -> unwanted.hasten(object, clock.instant()));
    }

    /** Has a file deleted once the caller's transaction is committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void discard(UUID object) {
        unwanted.add(object, clock.instant());
    }

    /** The bytes, for the caller to close; 404 when they are gone, 503 when they cannot be read now. */
    public InputStream open(UUID object) {
        try {
            return storage.open(object);
        } catch (FileNotFoundException gone) {
            throw Problems.notFound();
        } catch (IOException failed) {
            LOG.errorf("a file could not be read: %s", failed.getClass().getSimpleName());
            throw Problems.unavailable(SHORTLY);
        }
    }
}
