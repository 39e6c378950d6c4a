package dk.tvaers.networks.projection;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.awaitKnown;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.receivedInput;
import static dk.tvaers.networks.Api.start;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.missingIn;
import static dk.tvaers.testing.Eventually.eventually;

import dk.tvaers.events.Ids;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputLinked;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.events.words.Relation;
import dk.tvaers.networks.Api;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class AnsweredInputTest {
    /** 0 is an open gate. */
    private static void awaitUnanswered(UUID network, int inputs) {
        eventually().until(() -> {
            var message = missingIn("en", network, "input-unanswered");
            return inputs == 0
                    ? message == null
                    : message != null && message.startsWith(inputs + " citizen input(s) wait");
        });
    }

    private static UUID closing(UUID network) {
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "CLOSING");
        return network;
    }

    private static void answered(UUID input) {
        Wire.tell(new InputAnswered(input, Ids.next(), AnswerOutcome.USED));
    }

    @Test
    void everyInputThatTheNetworkCitesIsAnsweredBeforeItCloses() {
        var network = closing(started("LEARNING"));
        var inFinding = receivedInput();
        var inIceberg = receivedInput();
        awaitKnown(network, inFinding, inIceberg);
        awaitUnanswered(network, 0);
        as("secretariat")
                .body(Map.of(
                        "statement",
                        "?",
                        "outsideOwnUnits",
                        true,
                        "inputs",
                        List.of(Map.of("inputId", inFinding, "relation", "SOURCE"))))
                .post(NETWORKS + "/" + network + "/findings")
                .then()
                .statusCode(201);
        as("secretariat")
                .body(Map.of(
                        "statement", "?",
                        "level", "EVENT",
                        "status", "HYPOTHESIS",
                        "perspective", "citizen",
                        "evidence", List.of(Map.of("inputId", inIceberg, "relation", "SUPPORTS"))))
                .post(NETWORKS + "/" + network + "/iceberg/nodes")
                .then()
                .statusCode(201);
        awaitUnanswered(network, 2);

        answered(inFinding);
        awaitUnanswered(network, 1);
        answered(inIceberg);

        awaitUnanswered(network, 0);
    }

    @Test
    void anInputThatIsLinkedToTheNetworkOrItsThemeCountsUntilItIsAnsweredOrWithdrawn() {
        var proposed = receivedInput();
        awaitKnown(started("WELFARE"), proposed);
        var proposal = proposal("To be linked to");
        proposal.put("suggestedType", "LEARNING");
        proposal.put("inputIds", List.of(proposed));
        var theme = Api.approved(proposal);
        var network = closing(id(start(theme, "Linked to")));
        awaitUnanswered(network, 1);
        var toNetwork = receivedInput();
        Wire.tell(new InputLinked(toNetwork, Ids.next(), LinkTarget.NETWORK, network, network, Relation.SOURCE));
        awaitUnanswered(network, 2);
        var toTheme = receivedInput();
        Wire.tell(new InputLinked(toTheme, Ids.next(), LinkTarget.THEME, theme, null, Relation.SUPPORTS));
        awaitUnanswered(network, 3);

        answered(toTheme);
        answered(proposed);
        awaitUnanswered(network, 1);
        Wire.tell(new InputWithdrawn(toNetwork));
        awaitUnanswered(network, 0);
    }

    @Test
    void aReopenedInputWaitsAgainWhateverComesLate() {
        var network = closing(started("LEARNING"));
        var input = receivedInput();
        Wire.tell(new InputLinked(input, Ids.next(), LinkTarget.NETWORK, network, network, Relation.SOURCE));
        awaitUnanswered(network, 1);
        answered(input);
        awaitUnanswered(network, 0);

        Wire.tell(new InputReopened(input, Ids.next()));
        awaitUnanswered(network, 1);

        // An older answer that is replayed after the reopening changes nothing; the link behind it tells that it was
        // read.
        Wire.tell(
                Ids.next(),
                new InputAnswered(input, Ids.next(), AnswerOutcome.USED),
                Instant.now().minusSeconds(3600));
        var another = receivedInput();
        Wire.tell(new InputLinked(input, Ids.next(), LinkTarget.NETWORK, network, network, Relation.SUPPORTS));
        Wire.tell(new InputLinked(another, Ids.next(), LinkTarget.NETWORK, network, network, Relation.SOURCE));
        awaitUnanswered(network, 2);
    }
}
