package dk.tvaers.reporting.voice;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.indices.KaplanMeier.Wait;
import dk.tvaers.reporting.model.InputState;
import dk.tvaers.reporting.model.ModelOf;
import dk.tvaers.reporting.model.ResponseStep;
import dk.tvaers.reporting.rebuild.EmptyModel;
import dk.tvaers.reporting.voice.RandomFacts.Stream;
import dk.tvaers.reporting.voice.VoiceRepository.InputCount;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/**
 * The figures that are made of what is kept are those of the facts, of any moment, period and networks, however the facts came: late,
 * more than once, in any order, in batches of any size.
 */
class KeptInputsPropertyTest {
    private static FactsOfInputs facts;
    private static VoiceRepository voices;

    @BeforeContainer
    static void aModelOfItsOwn() throws SQLException {
        var database = EmptyModel.database("kept_inputs");
        facts = new FactsOfInputs(EmptyModel.open(database));
        voices = new VoiceRepository(ModelOf.database(database));
    }

    @Provide
    Arbitrary<Stream> streams() {
        return RandomFacts.streams();
    }

    @Provide
    Arbitrary<Asked> questions() {
        return RandomFacts.questions();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void countsAndWaitsAreThoseOfTheFacts(
            @ForAll("streams") Stream stream, @ForAll("questions") Asked first, @ForAll("questions") Asked second)
            throws SQLException {
        facts.begin();
        facts.tell(stream);

        for (var asked : List.of(first, second)) {
            var heard = new Heard(
                    asked.asOf(),
                    asked.from(),
                    asked.until(),
                    asked.networks() == null ? null : asked.networks().toArray(UUID[]::new));
            assertEquals(counts(stream, asked), counts(voices.counts(heard, asked.dueBefore())));
            var waits = voices.waits(heard);
            for (var step : ResponseStep.values()) {
                assertEquals(waits(stream, asked, step, false), waits.get(step).all());
                assertEquals(waits(stream, asked, step, true), waits.get(step).open());
            }
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void aRebuildKeepsTheSame(@ForAll("streams") Stream stream) throws SQLException {
        facts.begin();
        facts.tell(stream);
        var kept = facts.kept();

        facts.begin();
        facts.tell(stream.inOrder());

        assertEquals(kept, facts.kept());
    }

    private static Map<String, List<Long>> counts(Stream stream, Asked asked) {
        return lives(stream, asked).stream()
                .collect(groupingBy(
                        life -> life.channel().name(),
                        collectingAndThen(toList(), lives -> counts(lives, asked.dueBefore()))));
    }

    private static List<Long> counts(List<Life> lives, Instant dueBefore) {
        var due = lives.stream()
                .filter(life -> !life.receivedAt().isAfter(dueBefore)
                        && life.givenUpAt().isEmpty())
                .toList();
        return List.of(
                (long) lives.size(),
                lives.stream().filter(Life::contactGiven).count(),
                (long) due.size(),
                due.stream().filter(life -> life.answeredAt().isPresent()).count(),
                due.stream()
                        .filter(life -> life.wasMetWith(InputState.CONFIRMED))
                        .count(),
                due.stream()
                        .filter(life -> life.wasMetWith(InputState.REOPENED))
                        .count());
    }

    private static Map<String, List<Long>> counts(List<InputCount> counts) {
        return counts.stream()
                .collect(toMap(
                        count -> count.channel().orElseThrow().name(),
                        count -> List.of(
                                count.n(),
                                count.contactGiven(),
                                count.due(),
                                count.told(),
                                count.confirmed(),
                                count.reopened())));
    }

    /** Those that are open for longer than any that is over are told as one hour longer. */
    private static Map<Wait, Long> waits(Stream stream, Asked asked, ResponseStep step, boolean open) {
        var lives = lives(stream, asked);
        var longest = lives.stream()
                .filter(life -> !isOpen(life, step))
                .map(life -> life.wait(done(life, step), asked.asOf()).time())
                .max(Duration::compareTo);
        return lives.stream()
                .filter(life -> !open || isOpen(life, step))
                .map(life -> life.wait(done(life, step), asked.asOf()))
                .collect(groupingBy(wait -> new Wait(shorter(wait.time(), longest), wait.ended()), counting()));
    }

    private static Duration shorter(Duration time, Optional<Duration> longest) {
        return longest.map(most -> most.plusHours(1))
                .filter(most -> most.compareTo(time) < 0)
                .orElse(time);
    }

    private static boolean isOpen(Life life, ResponseStep step) {
        return done(life, step).isEmpty() && life.givenUpAt().isEmpty();
    }

    private static Optional<Instant> done(Life life, ResponseStep step) {
        return step == ResponseStep.READ ? life.readAt() : life.answeredAt();
    }

    private static List<Life> lives(Stream stream, Asked asked) {
        return stream.lives().stream()
                .filter(life -> !life.receivedAt().isAfter(asked.asOf()))
                .filter(life -> asked.from() == null || !life.receivedAt().isBefore(asked.from()))
                .filter(life -> asked.until() == null || life.receivedAt().isBefore(asked.until()))
                .filter(life -> asked.networks() == null
                        || asked.networks().stream()
                                .anyMatch(network -> stream.isAbout(life.id(), network, asked.asOf())))
                .map(life -> life.at(asked.asOf()))
                .toList();
    }

    /** What is asked of the figures. */
    record Asked(
            Instant asOf,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable List<UUID> networks,
            Duration target) {
        Instant dueBefore() {
            return asOf.minus(target);
        }
    }
}
