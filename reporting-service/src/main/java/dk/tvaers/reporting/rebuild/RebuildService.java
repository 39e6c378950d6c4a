package dk.tvaers.reporting.rebuild;

import dk.tvaers.messaging.Broker;
import dk.tvaers.web.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Builds the figures again from the first event. The new model is filled beside the one that serves and takes its place in one
 * transaction, so a crash at any point leaves the old figures whole. In that transaction the consumers wait, and the new model is
 * read up to the end of the log: it then knows, by its own inbox, everything they have applied, and passes over what they are handed
 * again.
 */
@ApplicationScoped
class RebuildService {
    private static final Logger LOG = Logger.getLogger(RebuildService.class);

    /** So few are left for the transaction in which consumers wait: well under a second. */
    private static final int FEW = 5_000;

    private static final Duration SWITCH_TIMEOUT = Duration.ofMinutes(5);

    private final ModelRepository models;
    private final Replay replay;
    private final Broker broker;
    private final Clock clock;
    private final List<String> topics;
    private final String group;

    RebuildService(
            ModelRepository models,
            Replay replay,
            Broker broker,
            Clock clock,
            @ConfigProperty(name = "mp.messaging.incoming.events.topics") List<String> topics,
            @ConfigProperty(name = "mp.messaging.incoming.events.group.id") String group) {
        this.models = models;
        this.replay = replay;
        this.broker = broker;
        this.clock = clock;
        this.topics = topics;
        this.group = group;
    }

    /** What a rebuild left that was cut short only takes up room. */
    void dropUnfinished(@Observes StartupEvent started) {
        models.claim().ifPresent(claim -> {
            try (claim) {
                QuarkusTransaction.requiringNew().run(models::dropUnfinished);
            }
        });
    }

    /** Not within a transaction: it has many of its own. */
    RebuildView rebuild() {
        try (var _ = models.claim().orElseThrow(() -> Problems.refused("rebuild-under-way"))) {
            return rebuildClaimed();
        }
    }

    /** After an upgrade: events that the old program passed over are brought in. Nothing while another program does it. */
    void rebuildIfOutdated() {
        if (models.isOutdated()) {
            models.claim().ifPresent(claim -> {
                try (claim) {
                    if (models.isOutdated()) {
                        rebuildClaimed();
                    }
                }
            });
        }
    }

    private RebuildView rebuildClaimed() {
        try (var log = new EventLog(broker.reader(group + ".rebuild"), topics)) {
            var begun = clock.instant();
            var events = fill(log) + switchOver(log);
            var millis = Duration.between(begun, clock.instant()).toMillis();
            LOG.infof("The figures were built again from %d events in %d ms", events, millis);
            return new RebuildView(events, millis);
        }
    }

    /** Fills the new model while the other serves, until it is nearly as far. */
    private long fill(EventLog log) {
        QuarkusTransaction.requiringNew().run(models::create);
        var events = new AtomicLong();
        do {
            log.readOn(batch -> events.addAndGet(replay.apply(batch)));
        } while (log.ahead() > FEW);
        QuarkusTransaction.requiringNew().run(models::analyze);
        return events.get();
    }

    private long switchOver(EventLog log) {
        var seconds = (int) SWITCH_TIMEOUT.toSeconds();
        return QuarkusTransaction.requiringNew().timeout(seconds).call(() -> {
            var events = new AtomicLong();
            models.holdConsumers();
            log.readOn(batch -> events.addAndGet(replay.applyHere(batch)));
            models.switchOver();
            return events.get();
        });
    }
}
