package dk.tvaers.members.retention;

import dk.tvaers.members.erasure.ErasureGround;
import dk.tvaers.members.erasure.ErasureService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** People whose time is over: each is erased like anybody who asks for it, here and in every service. */
@ApplicationScoped
class RetainedPeople {
    private static final Logger LOG = Logger.getLogger(RetainedPeople.class);
    private static final int BATCH = 100;

    private final RetainedData data;
    private final ErasureService erasures;

    RetainedPeople(RetainedData data, ErasureService erasures) {
        this.data = data;
        this.erasures = erasures;
    }

    Gone letGo(RetentionKind kind, Instant before) {
        Gone gone = Gone.NOTHING;
        UUID last = new UUID(0, 0);
        List<UUID> some = some(kind, before, last);
        while (!some.isEmpty()) {
            for (UUID person : some) {
                gone = gone.and(letGo(kind, before, person));
            }
            last = some.getLast();
            some = some(kind, before, last);
        }
        return gone;
    }

    private List<UUID> some(RetentionKind kind, Instant before, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> data.people(kind, before, after, BATCH));
    }

    /** A transaction each: one who cannot be erased, as one the register still names, does not keep the others. */
    private Gone letGo(RetentionKind kind, Instant before, UUID person) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                if (!data.isDue(kind, before, person)) {
                    return Gone.NOTHING;
                }
                erasures.erase(person, ErasureGround.NO_LONGER_NEEDED);
                return new Gone(1, 0);
            });
        } catch (RuntimeException refused) {
            LOG.errorf(refused, "person %s not erased though %s is over", person, kind);
            return new Gone(0, 1);
        }
    }
}
