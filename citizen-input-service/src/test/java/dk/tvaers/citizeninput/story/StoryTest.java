package dk.tvaers.citizeninput.story;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.anyone;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.received;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.Networks;
import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.HandoverImplemented;
import dk.tvaers.events.networks.NodeChanged;
import dk.tvaers.events.networks.TrialConcluded;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NextStep;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everybody can read what became of what was said. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class StoryTest {
    @Test
    void tellsFromWhatWasSaidToWhatChanged() {
        var network = Networks.network("En fælles ungdomsklub");
        var node = Networks.node(network);
        var call = opened(with(call("Hvad mangler?"), "networkId", network));
        var used = published(with(words("Et sted at være, ring 32 10 19 87"), "callId", call));
        published(with(words("Noget andet"), "callId", call));
        received(with(words("Ulæst"), "callId", call));
        answer("moderator", used.inputId(), "USED", "Klubben har åbent om aftenen")
                .then()
                .statusCode(201);

        for (var finding : List.of(Ids.next(), Ids.next())) {
            Wire.tell(new FindingRecorded(network, finding, true));
        }
        Wire.tell(new NodeChanged(network, node, IcebergLevel.PATTERN, NodeStatus.REFUTED, List.of("citizen"), 1, 0));
        Wire.tell(new TrialConcluded(network, Ids.next(), NextStep.IMPLEMENT));
        var last = Wire.tell(new HandoverImplemented(network, Ids.next(), Ids.next(), LocalDate.of(2026, 11, 24)));
        eventually().until(() -> Database.ask("select 1 from inbox where event_id = ?", last) != null);

        anyone().get("/networks/{id}/story", network)
                .then()
                .statusCode(200)
                .body("network.title", equalTo("En fælles ungdomsklub"))
                .body("said.inputs", equalTo(2))
                .body("said.answered", equalTo(Map.of("USED", 1)))
                .body("said.examples.inputId", contains(used.inputId().toString()))
                .body("said.examples.text", contains("Et sted at være, ring [telefonnummer fjernet]"))
                .body("said.examples.answer", contains("Klubben har åbent om aftenen"))
                .body("learned.kind", contains("FINDING", "REFUTED"))
                .body("learned.count", contains(2, 1))
                .body("tried.kind", contains("TRIAL_WORKED"))
                .body("changed.message", contains("Løsninger, der er taget i brug: 1"));
        anyone().header("Accept-Language", "en")
                .get("/networks/{id}/story", network)
                .then()
                .body("changed.message", contains("Solutions that are in use: 1"));
    }

    @Test
    void ofANewNetworkIsEmptyAndOfNoNetworkThereIsNone() {
        anyone().get("/networks/{id}/story", Networks.network("Helt nyt"))
                .then()
                .statusCode(200)
                .body("said.inputs", equalTo(0))
                .body("said.examples", empty())
                .body("learned", empty())
                .body("tried", empty())
                .body("changed", empty());
        anyone().get("/networks/{id}/story", UUID.randomUUID()).then().statusCode(404);
    }
}
