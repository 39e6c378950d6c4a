package dk.tvaers.reporting.projection;

import dk.tvaers.events.citizeninput.CallOpened;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputLinked;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.citizeninput.InputScreened;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.citizeninput.OutcomeConfirmed;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.InputCited;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.NodeRaised;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.messaging.ReceivedEvent;
import dk.tvaers.reporting.model.InputState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts in an event. Person ids are left behind here: a member is known by the membership. What no report shows yet is passed
 * over; a rebuild brings it in when one does.
 */
final class EventFacts {
    private EventFacts() {}

    static void collect(ReceivedEvent event, Facts facts) {
        var at = event.occurredAt();
        switch (event.data()) {
            case NetworkStarted told -> started(told, at, facts);
            case PhaseEntered told ->
                facts.add(
                        FactTable.PHASE_ENTRY,
                        told.networkId(),
                        at,
                        told.phase().ordinal(),
                        told.phase().name());
            case FindingRecorded told -> facts.add(FactTable.FINDING, told.networkId(), told.findingId(), at);
            case NodeRaised told -> facts.add(FactTable.ICEBERG_NODE, told.networkId(), told.nodeId(), at);
            case InputCited told -> cited(told, at, facts);
            case ThemeProposed told -> told.inputIds().forEach(input -> aim(told.themeId(), input, at, facts));
            case MemberJoined told ->
                facts.add(
                        FactTable.MEMBERSHIP,
                        told.networkId(),
                        told.membershipId(),
                        at,
                        told.mainPerspective(),
                        told.unitId(),
                        told.departmentId());
            case MemberLeft told -> facts.add(FactTable.MEMBERSHIP_END, told.networkId(), told.membershipId(), at);
            case CallOpened told -> opened(told, at, facts);
            case InputReceived told -> received(told, at, facts);
            case InputLinked told -> linked(told, at, facts);
            case InputScreened told -> step(told.inputId(), at, InputState.screened(told.outcome()), null, facts);
            case InputAnswered told ->
                step(told.inputId(), at, InputState.ANSWERED, told.outcome().name(), facts);
            case OutcomeConfirmed told -> step(told.inputId(), at, InputState.CONFIRMED, null, facts);
            case InputReopened told -> step(told.inputId(), at, InputState.REOPENED, null, facts);
            case InputWithdrawn told -> step(told.inputId(), at, InputState.WITHDRAWN, null, facts);
            default -> {
                // shown in no report yet
            }
        }
    }

    private static void started(NetworkStarted told, Instant at, Facts facts) {
        facts.add(FactTable.NETWORK, told.networkId(), told.themeId(), told.type(), told.title(), at);
        told.expectedPerspectives()
                .forEach(perspective -> facts.add(FactTable.EXPECTED_PERSPECTIVE, told.networkId(), perspective));
    }

    private static void cited(InputCited told, Instant at, Facts facts) {
        facts.add(
                FactTable.CITATION,
                told.networkId(),
                told.inputId(),
                told.citationId(),
                told.relation().name(),
                told.citedIn().name(),
                at);
        aim(told.networkId(), told.inputId(), at, facts);
    }

    private static void opened(CallOpened told, Instant at, Facts facts) {
        for (var aim : new UUID[] {told.networkId(), told.themeId()}) {
            if (aim != null) {
                facts.add(FactTable.CALL_AIM, aim, told.callId(), at);
            }
        }
    }

    private static void received(InputReceived told, Instant at, Facts facts) {
        facts.add(FactTable.INPUT, told.inputId(), at, told.maskedNumbers());
        aim(told.networkId(), told.inputId(), at, facts);
        aim(told.callId(), told.inputId(), at, facts);
    }

    private static void linked(InputLinked told, Instant at, Facts facts) {
        aim(told.networkId(), told.inputId(), at, facts);
        if (told.target() != LinkTarget.ICEBERG_NODE) {
            aim(told.targetId(), told.inputId(), at, facts);
        }
    }

    private static void aim(@Nullable UUID aim, UUID input, Instant since, Facts facts) {
        if (aim != null) {
            facts.add(FactTable.INPUT_AIM, aim, input, since);
        }
    }

    private static void step(UUID input, Instant at, InputState state, @Nullable String outcome, Facts facts) {
        facts.add(FactTable.INPUT_STEP, input, at, state.ordinal(), state.name(), outcome);
    }
}
