package dk.tvaers.reporting.rebuild;

import dk.tvaers.messaging.Broker;
import dk.tvaers.reporting.rebuild.ModelRepository.Kept;
import dk.tvaers.reporting.rebuild.RebuildProgress.State;
import dk.tvaers.web.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
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

    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration SWITCH_TIMEOUT = Duration.ofMinutes(5);

    private final ModelRepository models;
    private final UnfinishedRepository unfinished;
    private final Replay replay;
    private final Broker broker;
    private final Clock clock;
    private final List<String> topics;
    private final String group;
    private final AtomicBoolean cutShort = new AtomicBoolean();

    RebuildService(
            ModelRepository models,
            UnfinishedRepository unfinished,
            Replay replay,
            Broker broker,
            Clock clock,
            @ConfigProperty(name = "mp.messaging.incoming.events.topics") List<String> topics,
            @ConfigProperty(name = "mp.messaging.incoming.events.group.id") String group) {
        this.models = models;
        this.unfinished = unfinished;
        this.replay = replay;
        this.broker = broker;
        this.clock = clock;
        this.topics = topics;
        this.group = group;
    }

    /** Another program may have been stopped in the middle of one. */
    void lookForOneThatWasCutShort(@Observes StartupEvent started) {
        cutShort.set(unfinished.exists());
    }

    /** Not within a transaction: it has many of its own. */
    RebuildView rebuild() {
        try (var _ = models.claim().orElseThrow(() -> Problems.refused("rebuild-under-way"))) {
            return rebuildClaimed();
        }
    }

    /**
     * After an upgrade, events that the old program passed over are brought in; after a crash, a rebuild goes on. Nothing while another
     * program does it. One that gave up is not tried again by itself, because somebody may still read.
     */
    void rebuildIfNeeded() {
        if (isNeeded()) {
            models.claim().ifPresent(claim -> {
                try (claim) {
                    if (isNeeded()) {
                        cutShort.set(false);
                        rebuildClaimed();
                    }
                }
            });
        }
    }

    private boolean isNeeded() {
        if (cutShort.get() && !unfinished.exists()) {
            cutShort.set(false);
        }
        return models.isOutdated() || cutShort.get();
    }

    RebuildProgress progress() {
        if (!unfinished.exists()) {
            return new RebuildProgress(models.isClaimed() ? State.UNDER_WAY : State.NONE, null, null, null);
        }
        var state = models.isClaimed() ? State.UNDER_WAY : State.CUT_SHORT;
        return unfinished
                .progress()
                .map(it -> new RebuildProgress(state, it.startedAt(), it.read(), it.known()))
                .orElse(new RebuildProgress(state, null, null, null));
    }

    private RebuildView rebuildClaimed() {
        var begun = clock.instant();
        if (!unfinished.exists()) {
            QuarkusTransaction.requiringNew().run(this::create);
        }
        try (var log = new EventLog(broker.reader(group + ".rebuild"), topics, unfinished.positions())) {
            var events = fill(log) + switchOver(log);
            var millis = Duration.between(begun, clock.instant()).toMillis();
            LOG.infof("The figures were built again from %d events in %d ms", events, millis);
            return new RebuildView(events, millis);
        }
    }

    /** Fills the new model while the other serves, until it is nearly as far. */
    private long fill(EventLog log) {
        var events = readOn(log);
        QuarkusTransaction.requiringNew().run(models::analyze);
        QuarkusTransaction.requiringNew().run(models::filled);
        Arrays.stream(Kept.values()).forEach(this::keepAll);
        models.vacuum();
        return events + readOn(log);
    }

    private long readOn(EventLog log) {
        var events = new AtomicLong();
        do {
            log.readOn(batch -> {
                events.addAndGet(replay.apply(batch));
                unfinished.save(batch, log.ends(), clock.instant());
            });
        } while (log.ahead() > FEW);
        return events.get();
    }

    private void create() {
        models.create();
        unfinished.begin();
    }

    private void keepAll(Kept kept) {
        var last = Optional.of(FIRST);
        while (last.isPresent()) {
            var before = last.get();
            last = QuarkusTransaction.requiringNew().call(() -> models.keepAfter(kept, before));
        }
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
