package dk.tvaers.networks.themeversion;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.networks.Api.answers;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.join;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.atOnce;
import static dk.tvaers.networks.CourseApi.focus;
import static dk.tvaers.networks.CourseApi.revise;
import static dk.tvaers.networks.CourseApi.version;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.Ids;
import dk.tvaers.events.Topic;
import dk.tvaers.events.networks.ThemeFocused;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class ThemeVersionTest {
    private static String path(UUID network) {
        return NETWORKS + "/" + network + "/theme-versions";
    }

    @Test
    void theProposalIsVersionOne() {
        as("staff")
                .get(path(started("WELFARE")))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items", hasSize(0));
    }

    @Test
    void theLeadRevisitsTheSevenAnswersAndEarlierOnesAreKept() {
        var network = started("WELFARE");
        assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
        var answers = answers();
        answers.put("learning", "Who is alone, and since when");

        as("lead")
                .header("If-Match", "\"1\"")
                .body(Map.of("answers", answers))
                .post(path(network) + "/revisions")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("number", equalTo(2))
                .body("stage", equalTo("STARTUP"))
                .body("answers.learning", equalTo("Who is alone, and since when"))
                .body("focus", nullValue());
        revise(network).then().statusCode(201);

        as("staff")
                .get(path(network))
                .then()
                .header("ETag", "\"3\"")
                .body("items.number", equalTo(List.of(2, 3)))
                .body("items.answers.learning", equalTo(List.of("Who is alone, and since when", "Who is alone")));
        String theme = anyone().get(NETWORKS + "/" + network).path("themeId");
        as("staff").get(THEMES + "/" + theme).then().body("answers.learning", equalTo("Who is alone"));
    }

    @Test
    void theThemeIsFocusedAsPotentialsAndTheOthersAreToldWithoutTheWords() {
        var network = started("WELFARE");

        version(
                        network,
                        "focuses",
                        Map.of("focus", "Unmistakable focus", "potentials", List.of("Neighbours help", "Streets meet")))
                .then()
                .statusCode(201)
                .body("stage", equalTo("FOCUS"))
                .body("potentials", equalTo(List.of("Neighbours help", "Streets meet")))
                .body("answers", nullValue());

        var told = Wire.await(ThemeFocused.class, event -> event.networkId().equals(network));
        assertEquals(2, told.version());
        assertFalse(Wire.records(Topic.NETWORKS).stream()
                .anyMatch(record -> record.value().contains("Unmistakable")));
    }

    @Test
    void theFocusIsNotLeftWithoutAFocusedTheme() {
        var network = started("WELFARE");
        bring(network, "STARTUP", "DESIGN", "FOCUS");
        enter("secretariat", network, Map.of("phase", "DISCOVERY"))
                .then()
                .statusCode(409)
                .body("violations.code", equalTo(List.of("focused-theme-missing")))
                .body("violations[0].message", startsWith("The theme is not focused."));

        focus(network).then().statusCode(201);

        enter("secretariat", network, Map.of("phase", "DISCOVERY")).then().statusCode(201);
    }

    @Test
    void sharesNothingWithTheOtherNetworksOfItsTheme() {
        var parent = started("INNOVATION");
        revise(parent).then().statusCode(201);

        var child = id(as("secretariat")
                .body(Map.of("parentId", parent, "title", "A part"))
                .post(NETWORKS));

        as("staff").get(path(child)).then().header("ETag", "\"1\"").body("items", hasSize(0));
    }

    @Test
    void versionsComeInPages() {
        var network = started("WELFARE");
        revise(network).then().statusCode(201);
        focus(network).then().statusCode(201);

        var first = as("staff").get(path(network) + "?limit=1");

        first.then().header("ETag", "\"3\"").body("items.number", equalTo(List.of(2)));
        as("staff")
                .get(path(network) + "?limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.number", equalTo(List.of(3)))
                .body("next", nullValue());
    }

    @Test
    void refusesWhatIsNoVersion() {
        var network = started("WELFARE");
        var unanswered = answers();
        unanswered.put("urgency", " ");
        invalid(network, "revisions", Map.of(), "/answers");
        invalid(network, "revisions", Map.of("answers", unanswered), "/answers/urgency");
        invalid(network, "focuses", Map.of("potentials", List.of("A")), "/focus");
        invalid(network, "focuses", Map.of("focus", "A", "potentials", List.of()), "/potentials");
        invalid(network, "focuses", Map.of("focus", "A", "potentials", List.of(" ")), "/potentials/0");
        invalid(network, "focuses", Map.of("focus", "A", "potentials", List.of("B", "B")), "/potentials");
        invalid(network, "focuses", Map.of("focus", "x".repeat(5001), "potentials", List.of("B")), "/focus");
        as("secretariat")
                .header("If-Match", "*")
                .body(Map.of("answers", answers()))
                .post(path(UUID.randomUUID()) + "/revisions")
                .then()
                .statusCode(404);
        as("staff").get(path(UUID.randomUUID())).then().statusCode(404);

        as("staff").get(path(network)).then().body("items", hasSize(0));
    }

    @Test
    void onlyLeadConsultantAndSecretariatWriteVersions() {
        var network = started("WELFARE");
        join(TestUsers.MEMBER, network, Ids.next());

        as("member")
                .header("If-Match", "*")
                .body(Map.of("answers", answers()))
                .post(path(network) + "/revisions")
                .then()
                .statusCode(403);

        as("staff").get(path(network)).then().body("items", hasSize(0));
    }

    @Test
    void ofTwoWhoFocusAtOnceTheSecondMustLookAgain() throws InterruptedException {
        var network = started("WELFARE");

        var statuses = atOnce(
                4,
                () -> as("secretariat")
                        .header("If-Match", "\"1\"")
                        .body(Map.of("focus", "A", "potentials", List.of("B")))
                        .post(path(network) + "/focuses")
                        .statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 412));
        as("secretariat")
                .body(Map.of("focus", "A", "potentials", List.of("B")))
                .post(path(network) + "/focuses")
                .then()
                .statusCode(428);
    }

    @Test
    void aVersionCannotBeRewrittenEvenInTheDatabase() {
        var network = started("WELFARE");
        focus(network).then().statusCode(201);

        assertThrows(
                SQLException.class,
                () -> Database.execute("update theme_version set focus = 'other' where network_id = ?", network));
    }

    private static void invalid(UUID network, String stage, Map<String, Object> body, String pointer) {
        version(network, stage, body).then().statusCode(400).body("violations[0].pointer", equalTo(pointer));
    }
}
