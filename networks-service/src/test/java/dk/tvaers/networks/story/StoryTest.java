package dk.tvaers.networks.story;

import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.today;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.CourseApi;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.networks.Stories;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class StoryTest {
    @Test
    void theLeadTellsAStoryWithConsent() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);

        post("lead", in(network) + "/stories", Stories.story())
                .then()
                .statusCode(201)
                .body("title", equalTo("Kaffen på anden sal"))
                .body("consentGivenOn", equalTo(today().toString()));

        as("staff")
                .get(in(network) + "/stories")
                .then()
                .body("items", hasSize(1))
                .body("items[0].perspective", equalTo("citizen"))
                .body("items[0].text", equalTo("Nu har jeg hendes nøgle."));
    }

    @Test
    void withoutConsentThereIsNoStory() {
        var network = started("WELFARE");
        invalid(network, "consentGivenOn", null, 400);
        invalid(network, "consentNote", " ", 400);
        invalid(network, "consentGivenOn", today().plusDays(1).toString(), 400);
        invalid(network, "perspective", "nobody", 422);
        as("staff").get(in(network) + "/stories").then().body("items", hasSize(0));
    }

    private static void invalid(UUID network, String field, Object value, int status) {
        var story = Stories.story();
        story.put(field, value);
        post("secretariat", in(network) + "/stories", story)
                .then()
                .statusCode(status)
                .body("violations[0].pointer", equalTo("/" + field));
    }

    @Test
    void whatIsTakenBackIsErasedAlsoWhenTheNetworkIsClosed() throws SQLException {
        var network = started("LEARNING");
        var story = Stories.told(network);
        bring(network, "STARTUP", "DESIGN", "FOCUS", "DISCOVERY", "THEMING", "CLOSING");
        CourseApi.close("secretariat", network, Map.of("override", true, "reason", "for a test"))
                .then()
                .statusCode(201);
        post("secretariat", in(network) + "/stories", Stories.story()).then().statusCode(409);

        Stories.takenBack(network, story);
        Stories.takenBack(network, story);

        as("staff").get(in(network) + "/stories").then().body("items", hasSize(0));
        assertEquals(
                1,
                Database.execute(
                        "update story set perspective = perspective where id = ?"
                                + " and num_nulls(title, text, consent_note) = 3",
                        story));
    }

    @Test
    void aStoryBelongsToItsNetwork() {
        var story = Stories.told(started("WELFARE"));

        as("secretariat")
                .delete(in(started("WELFARE")) + "/stories/" + story + "/consent")
                .then()
                .statusCode(404);
        as("staff").get(in(UUID.randomUUID()) + "/stories").then().statusCode(404);
    }
}
