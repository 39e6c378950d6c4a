package dk.tvaers.reporting.voice;

import dk.tvaers.events.words.InputChannel;
import dk.tvaers.reporting.model.InputState;
import dk.tvaers.reporting.voice.KeptInputsPropertyTest.Asked;
import dk.tvaers.reporting.voice.Life.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Inputs with anything that can happen to them, around a few turns of the month, often at the same moment. */
public final class RandomFacts {
    public static final UUID NETWORK = UUID.randomUUID();
    private static final UUID OTHER_NETWORK = UUID.randomUUID();
    private static final UUID THEME = UUID.randomUUID();
    private static final UUID OTHER_THEME = UUID.randomUUID();
    private static final UUID CALL_OF_THE_NETWORK = UUID.randomUUID();
    private static final UUID CALL_OF_THE_OTHER_THEME = UUID.randomUUID();
    private static final List<UUID> AIMS =
            List.of(NETWORK, OTHER_NETWORK, THEME, OTHER_THEME, CALL_OF_THE_NETWORK, CALL_OF_THE_OTHER_THEME);

    private static final Instant START = Instant.parse("2024-11-28T00:00:00Z");
    private static final int BATCHES = 5;

    private RandomFacts() {}

    /** Everything that is told, in the order in which it comes; some of it comes twice. */
    public record Stream(List<Life> lives, List<Batch> batches) {
        public boolean isAbout(UUID input, UUID network, Instant asOf) {
            var theme = network.equals(NETWORK) ? THEME : OTHER_THEME;
            return told(Fact.Linked.class)
                    .filter(linked -> linked.input.equals(input) && !linked.since.isAfter(asOf))
                    .anyMatch(linked -> linked.aim.equals(network)
                            || linked.aim.equals(theme)
                            || told(Fact.Opened.class)
                                    .filter(call -> call.call.equals(linked.aim) && !call.at.isAfter(asOf))
                                    .anyMatch(call -> call.aim.equals(network) || call.aim.equals(theme)));
        }

        private <T extends Fact> java.util.stream.Stream<T> told(Class<T> kind) {
            return batches.stream()
                    .flatMap(batch -> batch.facts.stream())
                    .filter(kind::isInstance)
                    .map(kind::cast);
        }

        /** The same, every fact once and all at once. */
        Stream inOrder() {
            return new Stream(
                    lives,
                    List.of(new Batch(batches.stream()
                            .flatMap(batch -> batch.facts.stream())
                            .distinct()
                            .toList())));
        }
    }

    public record Batch(List<Fact> facts) {}

    public sealed interface Fact {
        /** The inputs it is of. */
        default List<UUID> inputs() {
            return List.of();
        }

        /** What it says of something that inputs can be about. */
        default List<UUID> aims() {
            return List.of();
        }

        record Received(Life life) implements Fact {
            @Override
            public List<UUID> inputs() {
                return List.of(life.id());
            }
        }

        record Happened(UUID input, Step step) implements Fact {
            @Override
            public List<UUID> inputs() {
                return List.of(input);
            }
        }

        record Linked(UUID input, UUID aim, Instant since) implements Fact {
            @Override
            public List<UUID> inputs() {
                return List.of(input);
            }
        }

        record Started(UUID network, UUID theme) implements Fact {
            @Override
            public List<UUID> aims() {
                return List.of(network, theme);
            }
        }

        record Opened(UUID call, UUID aim, Instant at) implements Fact {
            @Override
            public List<UUID> aims() {
                return List.of(call);
            }
        }
    }

    public static Arbitrary<Stream> streams() {
        return Combinators.combine(lives().list().ofMaxSize(25), Arbitraries.longs())
                .as((lives, seed) -> stream(lives, new Random(seed)));
    }

    static Arbitrary<Asked> questions() {
        var bounds = moments().injectNull(0.5);
        var networks = Arbitraries.of(List.of(NETWORK), List.of(OTHER_NETWORK), List.of(NETWORK, OTHER_NETWORK))
                .injectNull(0.4);
        return Combinators.combine(moments(), bounds, bounds, networks, Arbitraries.of(0, 1, 25, 60))
                .as((asOf, one, other, ofNetworks, days) -> {
                    var turned = one != null && other != null && other.isBefore(one);
                    return new Asked(
                            asOf, turned ? other : one, turned ? one : other, ofNetworks, Duration.ofDays(days));
                });
    }

    private static Arbitrary<Life> lives() {
        var steps = Combinators.combine(moments(), Arbitraries.of(InputState.values()))
                .as(Step::new)
                .list()
                .ofMaxSize(7);
        return Combinators.combine(moments(), Arbitraries.of(InputChannel.values()), Arbitraries.of(true, false), steps)
                .as((received, channel, contact, happened) ->
                        new Life(UUID.randomUUID(), received, channel, contact, happened));
    }

    /** Few different ones, so that much falls together; many of them at midnight, at the turn of a month or of a year. */
    public static Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 70),
                                Arbitraries.integers().between(390, 430)),
                        Arbitraries.of(0, 0, 1, 90, 720, 1379, 1380, 1439))
                .as((days, minutes) -> START.plus(Duration.ofDays(days)).plus(Duration.ofMinutes(minutes)));
    }

    private static Stream stream(List<Life> lives, Random random) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact.Started(NETWORK, THEME));
        facts.add(new Fact.Started(OTHER_NETWORK, OTHER_THEME));
        facts.add(new Fact.Opened(CALL_OF_THE_NETWORK, NETWORK, START.plus(Duration.ofDays(random.nextInt(70)))));
        facts.add(
                new Fact.Opened(CALL_OF_THE_OTHER_THEME, OTHER_THEME, START.plus(Duration.ofDays(random.nextInt(70)))));
        for (var life : lives) {
            facts.add(new Fact.Received(life));
            life.steps().forEach(step -> facts.add(new Fact.Happened(life.id(), step)));
            for (var links = random.nextInt(4); links > 0; links--) {
                facts.add(new Fact.Linked(
                        life.id(),
                        AIMS.get(random.nextInt(AIMS.size())),
                        life.receivedAt().plus(Duration.ofDays(random.nextInt(9)))));
            }
        }
        facts.addAll(facts.stream().filter(fact -> random.nextInt(4) == 0).toList());
        Collections.shuffle(facts, random);
        var cuts = IntStream.range(0, BATCHES)
                .map(i -> random.nextInt(facts.size() + 1))
                .sorted()
                .boxed()
                .toList();
        var batches = new ArrayList<Batch>();
        var begin = 0;
        for (var cut : cuts) {
            batches.add(new Batch(List.copyOf(facts.subList(begin, cut))));
            begin = cut;
        }
        batches.add(new Batch(List.copyOf(facts.subList(begin, facts.size()))));
        return new Stream(lives, batches);
    }
}
