package dk.tvaers.reporting.municipality;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.hour;
import static dk.tvaers.reporting.NetworkStory.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.tvaers.events.Ids;
import dk.tvaers.events.citizeninput.CallOpened;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.citizeninput.InputScreened;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.citizeninput.OutcomeConfirmed;
import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.ScreeningOutcome;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class VoiceFiguresTest extends RoundFigures {
    private static final long LATER = 24 * 61;

    private final UUID call = Ids.next();

    /**
     * READ: ends at 2, 4, 8, 30, 50, 50; censored at 3 (withdrawn), open one. S(2) = 7/8, S(4) = 7/8·5/6 = 0.73, S(8) = 0.58, S(30) = 0.44: median
     * 30; S(50) = 0.15, nine in ten is not reached. ANSWER: ends at 10, 20, 30, 50, 50; censored at 3 and 8 (rejected), open one. S(10) = 5/6, S(20) =
     * 2/3, S(30) = 1/2: median 30. Loop: of six that are due five were told, two agreed, one did not.
     */
    @Test
    void tellsHowCitizensWereMet() {
        begin();
        eightInputs();

        eventually(() -> at(LATER)
                .body("voice.inputs", equalTo(8))
                .body("voice.byChannel.channel", contains("WEB", "PAPER", "MEETING", "PHONE", "ON_BEHALF"))
                .body("voice.byChannel.n", contains(4, 1, 1, 1, 1))
                .body("voice.contactGiven", equalTo(2))
                .body("voice.perThousand.absence", equalTo("UNDEFINED"))
                .body("voice.responseTimes.step", contains("READ", "ANSWER"))
                .body("voice.responseTimes.n", contains(8, 8))
                .body("voice.responseTimes.open", contains(1, 1))
                .body("voice.responseTimes.median.value", contains(30.0f, 30.0f))
                .body("voice.responseTimes[0].p90.absence", equalTo("NOT_REACHED"))
                .body("voice.loop.due", equalTo(6))
                .body("voice.loop.told", equalTo(5))
                .body("voice.loop.confirmed", equalTo(2))
                .body("voice.loop.reopened", equalTo(1))
                .body("voice.loop.closure.value", equalTo(0.8333f))
                .body("voice.loop.confirmation.value", equalTo(0.4f)));
        at(100).body("voice.loop.due", equalTo(0)).body("voice.loop.closure.absence", equalTo("UNDEFINED"));
        at(LATER, "from", "2025-03-04").body("voice.inputs", equalTo(0));
        at(LATER, "to", "2025-03-03").body("voice.inputs", equalTo(8));
    }

    private void eightInputs() {
        tell(0, new CallOpened(call, null, network.themeId(), hour(0), hour(99)));
        var agreed = received(InputChannel.WEB, true);
        tell(2, new InputScreened(agreed, ScreeningOutcome.PUBLISHED, null));
        answered(10, agreed, AnswerOutcome.USED);
        tell(40, new OutcomeConfirmed(agreed, Ids.next()));
        var disagreed = received(InputChannel.WEB, false);
        tell(4, new InputScreened(disagreed, ScreeningOutcome.HELD, "check"));
        answered(20, disagreed, AnswerOutcome.PARTLY);
        tell(30, new InputReopened(disagreed, Ids.next()));
        received(InputChannel.PAPER, false);
        var rejected = received(InputChannel.MEETING, false);
        tell(8, new InputScreened(rejected, ScreeningOutcome.REJECTED, "off-topic"));
        var withdrawn = received(InputChannel.WEB, false);
        tell(3, new InputWithdrawn(withdrawn));
        tell(5, new InputScreened(withdrawn, ScreeningOutcome.PUBLISHED, null));
        answered(30, received(InputChannel.WEB, true), AnswerOutcome.NOT_USED);
        var byPhone = received(InputChannel.PHONE, false);
        answered(50, byPhone, AnswerOutcome.ELSEWHERE);
        tell(60, new OutcomeConfirmed(byPhone, Ids.next()));
        answered(50, received(InputChannel.ON_BEHALF, false), AnswerOutcome.USED);
    }

    private UUID received(InputChannel channel, boolean contact) {
        var input = Ids.next();
        tell(0, new InputReceived(input, call, null, channel, 0, contact, List.of()));
        return input;
    }

    private static void answered(long hour, UUID input, AnswerOutcome outcome) {
        tell(hour, new InputAnswered(input, Ids.next(), outcome));
    }
}
