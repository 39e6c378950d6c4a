package dk.tvaers.networks.projection;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.awaitKnown;
import static dk.tvaers.networks.Api.receivedInput;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.testing.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.citizeninput.AnswerOverdue;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputLinked;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.networks.ReminderDue;
import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.Relation;
import dk.tvaers.events.words.ReminderKind;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A citizen who waits for an answer, or does not agree with one, is a reminder to each network of the input until it is answered. */
@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class OwedAnswerTest {
    private static Set<UUID> reminded(ReminderKind kind, UUID input) {
        return Wire.told(ReminderDue.class).stream()
                .filter(told -> told.kind() == kind && told.subjectId().equals(input))
                .map(ReminderDue::networkId)
                .collect(Collectors.toSet());
    }

    private static List<Boolean> open(UUID network) {
        return as("secretariat")
                .get(NETWORKS + "/" + network + "/reminders")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.open", Boolean.class);
    }

    private static void linked(UUID input, UUID network) {
        Wire.tell(new InputLinked(input, Ids.next(), LinkTarget.NETWORK, network, network, Relation.SUPPORTS));
    }

    @Test
    void aLateAnswerIsARequestToEachNetworkUntilItIsGiven() {
        var networks = List.of(started("WELFARE"), started("LEARNING"));
        var input = receivedInput();
        awaitKnown(networks.getFirst(), input);

        Wire.tell(new AnswerOverdue(input, networks, NetworkRole.NETWORK_LEAD, 30));

        eventually().until(() -> reminded(ReminderKind.ANSWER_OVERDUE, input).equals(Set.copyOf(networks)));
        assertEquals(List.of(true), open(networks.getFirst()));

        Wire.tell(new InputAnswered(input, Ids.next(), AnswerOutcome.USED));

        eventually().until(() -> open(networks.getFirst()).equals(List.of(false)));
    }

    @Test
    void anAnswerThatACitizenDoesNotAgreeWithReachesTheNetwork() {
        var network = started("WELFARE");
        var input = receivedInput();
        awaitKnown(network, input);
        linked(input, network);
        var answer = Ids.next();
        Wire.tell(new InputAnswered(input, answer, AnswerOutcome.NOT_USED));

        Wire.tell(new InputReopened(input, answer));

        eventually().until(() -> reminded(ReminderKind.INPUT_REOPENED, input).equals(Set.of(network)));
        assertEquals(List.of(true), open(network));
    }

    @Test
    void networksThatAreNotKnownKeepNobodyWaiting() {
        var network = started("WELFARE");
        var input = receivedInput();
        awaitKnown(network, input);

        Wire.tell(new AnswerOverdue(input, List.of(UUID.randomUUID(), network), NetworkRole.REFERENCE_LEAD, 45));

        eventually().until(() -> reminded(ReminderKind.ANSWER_OVERDUE, input).equals(Set.of(network)));
    }
}
