package dk.tvaers.reporting.network;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.reporting.model.InputState;
import dk.tvaers.reporting.model.ModelOf;
import dk.tvaers.reporting.rebuild.EmptyModel;
import dk.tvaers.reporting.voice.FactsOfInputs;
import dk.tvaers.reporting.voice.Life;
import dk.tvaers.reporting.voice.RandomFacts;
import dk.tvaers.reporting.voice.RandomFacts.Stream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Where the inputs of a network stood at any moment is what their steps say, however they came. */
class StandingsPropertyTest {
    private static FactsOfInputs facts;
    private static InputRepository inputs;

    @BeforeContainer
    static void aModelOfItsOwn() throws SQLException {
        var database = EmptyModel.database("standings");
        facts = new FactsOfInputs(EmptyModel.open(database));
        inputs = new InputRepository(ModelOf.database(database));
    }

    @Provide
    Arbitrary<Stream> streams() {
        return RandomFacts.streams();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return RandomFacts.moments();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void areThoseOfTheSteps(@ForAll("streams") Stream stream, @ForAll("moments") Instant asOf) throws SQLException {
        facts.begin();
        facts.tell(stream);

        var expected = stream.lives().stream()
                .filter(life -> !life.receivedAt().isAfter(asOf))
                .filter(life -> stream.isAbout(life.id(), RandomFacts.NETWORK, asOf))
                .map(life -> standing(life, asOf))
                .toList();
        assertEquals(sorted(expected), sorted(inputs.standings(RandomFacts.NETWORK, asOf)));
    }

    private static List<InputStanding> sorted(List<InputStanding> standings) {
        return standings.stream().sorted(comparing(InputStanding::toString)).toList();
    }

    private static InputStanding standing(Life life, Instant asOf) {
        var then = new InputLife(
                life.id(),
                life.receivedAt(),
                life.steps().stream()
                        .filter(step -> !step.at().isAfter(asOf))
                        .map(step -> new InputLife.Step(step.at(), step.state(), answer(step.state())))
                        .toList());
        return new InputStanding(
                life.receivedAt(),
                0,
                then.state(),
                then.readAt(),
                then.answeredAt(),
                life.at(asOf).givenUpAt(),
                then.outcome().map(AnswerOutcome::valueOf));
    }

    private static String answer(InputState state) {
        return state == InputState.ANSWERED ? AnswerOutcome.USED.name() : null;
    }
}
