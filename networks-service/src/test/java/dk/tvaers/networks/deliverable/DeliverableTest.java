package dk.tvaers.networks.deliverable;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.missing;
import static dk.tvaers.networks.Outcomes.missingIn;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.today;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.events.networks.ForumDeliverableRecorded;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class DeliverableTest {
    private static final String[] TO_TRIAL = {"STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "IDEATION", "TRIAL"
    };

    @Test
    void anInnovationNetworkDeliversToTheForumBeforeItLeavesItsTrials() {
        var network = started("INNOVATION");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        bring(network, TO_TRIAL);
        assertTrue(missing(network).contains("forum-deliverable-missing"));
        assertTrue(missingIn("en", network, "forum-deliverable-missing").startsWith("A deliverable to the executive"));
        assertTrue(missingIn("da", network, "forum-deliverable-missing").startsWith("Der mangler en leverance"));

        var deliverable =
                id(post("lead", in(network) + "/forum-deliverables", Map.of("summary", "Three ideas, two trials")));

        assertFalse(missing(network).contains("forum-deliverable-missing"));
        as("staff")
                .get(in(network) + "/forum-deliverables")
                .then()
                .body("items", hasSize(1))
                .body("items[0].deliveredOn", equalTo(today().toString()));
        assertEquals(
                new ForumDeliverableRecorded(network, deliverable, today()),
                Wire.await(
                        ForumDeliverableRecorded.class,
                        event -> event.deliverableId().equals(deliverable)));
    }

    @Test
    void theForumOnlyDecidesTheStartOfAWelfareNetwork() {
        var network = started("WELFARE");
        bring(network, TO_TRIAL);

        assertFalse(missing(network).contains("forum-deliverable-missing"));
    }

    @Test
    void theForumReceivesTheResultOfALearningNetworkThatPassedOverItsTrials() {
        var network = started("LEARNING");
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "CLOSING");
        assertTrue(missing(network).contains("forum-deliverable-missing"));

        post("secretariat", in(network) + "/forum-deliverables", Map.of("summary", "What we know now"))
                .then()
                .statusCode(201);

        assertFalse(missing(network).contains("forum-deliverable-missing"));
    }

    @Test
    void refusesWhatIsNoDeliverable() {
        var network = started("WELFARE");
        post("secretariat", in(network) + "/forum-deliverables", Map.of("summary", " "))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/summary"));
        post("outsider", in(network) + "/forum-deliverables", Map.of("summary", "?"))
                .then()
                .statusCode(403);
        post("secretariat", in(UUID.randomUUID()) + "/forum-deliverables", Map.of("summary", "?"))
                .then()
                .statusCode(404);
        as("staff").get(in(UUID.randomUUID()) + "/forum-deliverables").then().statusCode(404);

        as("staff").get(in(network) + "/forum-deliverables").then().body("items", hasSize(0));
    }
}
