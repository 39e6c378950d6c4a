package dk.tvaers.members.projection;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.roles;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class KnownNetworkTest {
    private static NetworkStarted started(UUID network) {
        return new NetworkStarted(network, Ids.next(), "WELFARE", "Ensomhed blandt ældre borgere", List.of("citizen"));
    }

    private static void awaitApplied(UUID event) {
        eventually().until(() -> Rows.count("inbox where event_id = ?", event) == 1);
    }

    @Test
    void aNetworkIsKnownOnceItsStartHasArrived() {
        UUID network = Ids.next();
        as("secretariat").get(roles(network)).then().statusCode(404);

        awaitApplied(Wire.tell(started(network)));

        as("secretariat").get(roles(network)).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void passesOverWhatItKnowsAndWhatIsNoBusinessOfItsOwn() {
        UUID network = newNetwork();

        UUID again = Wire.tell(started(network));
        UUID finding = Wire.tell(new FindingRecorded(network, Ids.next(), true));

        awaitApplied(again);
        awaitApplied(finding);
        assertEquals(1, Rows.count("known_network where id = ?", network));
        assertEquals(List.of(), Wire.deadLetters());
    }
}
