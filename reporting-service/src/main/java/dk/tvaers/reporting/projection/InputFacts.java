package dk.tvaers.reporting.projection;

import dk.tvaers.events.citizeninput.CallOpened;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputCorrected;
import dk.tvaers.events.citizeninput.InputLinked;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.citizeninput.InputScreened;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.citizeninput.OutcomeConfirmed;
import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.reporting.model.InputState;
import dk.tvaers.reporting.projection.EventFacts.Told;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of calls and citizen inputs. */
final class InputFacts {
    private InputFacts() {}

    static void collect(Told told, Facts facts) {
        var at = told.at();
        switch (told.event()) {
            case CallOpened it -> opened(it, at, facts);
            case InputReceived it -> received(it, at, facts);
            case InputLinked it -> linked(it, at, facts);
            case InputScreened it -> step(it.inputId(), at, InputState.screened(it.outcome()), null, facts);
            case InputCorrected it -> step(it.inputId(), at, InputState.RECEIVED, null, facts);
            case InputAnswered it ->
                step(it.inputId(), at, InputState.ANSWERED, it.outcome().name(), facts);
            case OutcomeConfirmed it -> step(it.inputId(), at, InputState.CONFIRMED, null, facts);
            case InputReopened it -> step(it.inputId(), at, InputState.REOPENED, null, facts);
            case InputWithdrawn it -> step(it.inputId(), at, InputState.WITHDRAWN, null, facts);
            default -> {
                // no fact of this kind
            }
        }
    }

    private static void opened(CallOpened told, Instant at, Facts facts) {
        for (var aim : new UUID[] {told.networkId(), told.themeId()}) {
            if (aim != null) {
                facts.add(FactTable.CALL_AIM, aim, told.callId(), at);
            }
        }
    }

    private static void received(InputReceived told, Instant at, Facts facts) {
        facts.add(
                FactTable.INPUT,
                told.inputId(),
                at,
                told.maskedNumbers(),
                told.channel().name(),
                told.contactGiven());
        facts.aim(told.networkId(), told.inputId(), at);
        facts.aim(told.callId(), told.inputId(), at);
    }

    private static void linked(InputLinked told, Instant at, Facts facts) {
        facts.aim(told.networkId(), told.inputId(), at);
        if (told.target() != LinkTarget.ICEBERG_NODE) {
            facts.aim(told.targetId(), told.inputId(), at);
        }
    }

    private static void step(UUID input, Instant at, InputState state, @Nullable String outcome, Facts facts) {
        facts.add(FactTable.INPUT_STEP, input, at, state.ordinal(), state.name(), outcome);
    }
}
