package dk.tvaers.benchmarks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputLinked;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.citizeninput.InputScreened;
import dk.tvaers.events.citizeninput.OutcomeConfirmed;
import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.ConsentUse;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.events.words.Relation;
import dk.tvaers.events.words.ScreeningOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * What citizens said to a municipality's networks in three years and what became of it, in the order in which it happened: all inputs are
 * received and read, every second is linked, all but one of sixty answered, and every third of the answers confirmed. How long each of that takes
 * is spread evenly over what it may take, so the log is as little in order of time as a real one.
 */
final class History {
    private static final Duration PAST = Duration.ofDays(3 * 365);
    private static final Duration SCREENED = Duration.ofDays(2);
    private static final Duration LINKED = Duration.ofDays(5);
    private static final Duration ANSWERED = Duration.ofDays(20);
    private static final Duration CONFIRMED = Duration.ofDays(30);
    private static final Duration SOONEST_ANSWER = Duration.ofDays(3);
    private static final int FORGOTTEN = 60;
    private static final double EVENTS_PER_INPUT = 2 + 1 / 2.0 + 59 / 60.0 + 1 / 3.0;

    private final EventWriter writer;
    private final List<UUID> networks;
    private final Instant now;
    private final Random chance;
    private final int inputs;
    private final long nanosBetween;
    /** Sets the inputs of this history apart from those of another. */
    private final int number;

    /** @param events about how many */
    History(EventWriter writer, List<UUID> networks, Instant now, int number, long events) {
        this.writer = writer;
        this.networks = networks;
        this.now = now;
        this.chance = new Random(number);
        this.number = number;
        this.inputs = (int) Math.max(1, events / EVENTS_PER_INPUT);
        this.nanosBetween = PAST.toNanos() / inputs;
    }

    void write() {
        for (var next = 0; next < inputs; next++) {
            received(next);
            var screened = before(next, SCREENED);
            if (screened >= 0) {
                tell(new InputScreened(input(screened), ScreeningOutcome.PUBLISHED, null), next, SCREENED);
            }
            var linked = before(next, LINKED);
            if (linked >= 0 && linked % 2 == 0) {
                linked(linked, next);
            }
            var answered = before(next, ANSWERED);
            if (answered >= 0 && answered % FORGOTTEN != 0) {
                tell(
                        new InputAnswered(input(answered), answer(answered), outcome(answered)),
                        next,
                        ANSWERED.minus(SOONEST_ANSWER));
            }
            var confirmed = before(next, CONFIRMED);
            if (confirmed >= 0 && confirmed % 3 == 1) {
                tell(new OutcomeConfirmed(input(confirmed), answer(confirmed)), next, CONFIRMED.minus(ANSWERED));
            }
        }
        writer.flush();
    }

    private void received(int input) {
        tell(
                new InputReceived(
                        input(input),
                        null,
                        network(input),
                        InputChannel.values()[input % InputChannel.values().length],
                        0,
                        input % 3 != 0,
                        List.of(ConsentUse.PUBLISH, ConsentUse.ANALYSE)),
                input,
                Duration.ZERO);
    }

    private void linked(int input, int when) {
        tell(
                new InputLinked(
                        input(input),
                        id(3, input),
                        LinkTarget.NETWORK,
                        network(input),
                        network(input),
                        Relation.SUPPORTS),
                when,
                LINKED.minus(SCREENED));
    }

    /** @param spread it happened at most so long before */
    private void tell(DomainEvent event, int when, Duration spread) {
        var before = (long) (spread.toNanos() * chance.nextDouble());
        writer.write(event, now.minus(PAST).plusNanos(when * nanosBetween - before));
    }

    /** The input that was received so long before this one; negative when none was. */
    private int before(int input, Duration span) {
        return input - (int) (span.toNanos() / nanosBetween);
    }

    private UUID network(int input) {
        return networks.get(input % networks.size());
    }

    private static AnswerOutcome outcome(int input) {
        return AnswerOutcome.values()[input % AnswerOutcome.values().length];
    }

    private UUID input(int input) {
        return id(1, input);
    }

    private UUID answer(int input) {
        return id(2, input);
    }

    /** Ascending with the inputs, as the ids of the services are with time (UUID version 7). */
    private UUID id(int kind, int input) {
        return new UUID(((long) input << 16) | 0x7000 | number, 0x8000_0000_0000_0000L | kind);
    }
}
