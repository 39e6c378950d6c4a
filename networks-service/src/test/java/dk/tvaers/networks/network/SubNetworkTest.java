package dk.tvaers.networks.network;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.bring;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.close;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class SubNetworkTest {
    private static Response begin(UUID parent, Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(more);
        request.put("parentId", parent);
        request.putIfAbsent("title", "Bydelsidentitet");
        return as("secretariat").body(request).post(NETWORKS);
    }

    private static void bringToClosing(UUID network) {
        bring(
                network,
                "STARTUP",
                "DESIGN",
                "FOCUS",
                "DISCOVERY",
                "THEMING",
                "IDEATION",
                "TRIAL",
                "EVALUATION",
                "CLOSING");
    }

    /** Closes over what other features miss. */
    private static Response closeAnyway(UUID network) {
        return close("secretariat", network, Map.of("override", true, "reason", "for a test"));
    }

    @Test
    void hasTheTypeAndTheThemeOfItsParent() {
        var parent = started("INNOVATION");
        String theme = anyone().get(NETWORKS + "/" + parent).path("themeId");

        var answer = begin(parent, Map.of());

        var child = id(answer);
        answer.then()
                .body("parentId", equalTo(parent.toString()))
                .body("themeId", equalTo(theme))
                .body("type", equalTo("INNOVATION"))
                .body("phase", equalTo("MANDATE"))
                .body("state", equalTo("RUNNING"))
                .body("closedAt", nullValue())
                .body("expectedPerspectives", equalTo(List.of("citizen", "profession")));
        var told = Wire.await(NetworkStarted.class, event -> event.networkId().equals(child));
        assertEquals(parent, told.parentId());
        assertNull(Wire.await(NetworkStarted.class, event -> event.networkId().equals(parent))
                .parentId());
    }

    @Test
    void aNetworkHasSeveralAndTheyHaveTheirOwn() {
        var parent = started("INNOVATION");
        var first = id(begin(parent, Map.of("title", "Profilering")));
        var second = id(begin(parent, Map.of("title", "Mobilitet")));
        var below = id(begin(first, Map.of("title", "Stier")));

        anyone().get(NETWORKS + "?parentId=" + parent)
                .then()
                .body("items.id", equalTo(List.of(second.toString(), first.toString())));
        anyone().get(NETWORKS + "?parentId=" + first).then().body("items.id", equalTo(List.of(below.toString())));
        anyone().get(NETWORKS + "?parentId=" + parent + "&state=CLOSED").then().body("items", hasSize(0));
        anyone().get(NETWORKS + "?state=PARTY").then().statusCode(400);
    }

    @Test
    void refusesAnotherTypeAnotherThemeAndAnUnknownParent() {
        var parent = started("INNOVATION");

        begin(parent, Map.of("type", "WELFARE"))
                .then()
                .statusCode(409)
                .body("violations[0].pointer", equalTo("/type"))
                .body("violations[0].code", equalTo("sub-network-type"));
        begin(parent, Map.of("themeId", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("theme-or-parent"));
        begin(UUID.randomUUID(), Map.of()).then().statusCode(422).body("violations[0].pointer", equalTo("/parentId"));
        begin(parent, Map.of("type", "INNOVATION")).then().statusCode(201);

        anyone().get(NETWORKS + "?parentId=" + parent).then().body("items", hasSize(1));
    }

    @Test
    void theParentClosesLast() {
        var parent = started("WELFARE");
        var child = id(begin(parent, Map.of()));
        var below = id(begin(child, Map.of()));
        List.of(parent, child, below).forEach(SubNetworkTest::bringToClosing);
        as("staff")
                .get(NETWORKS + "/" + parent + "/gate")
                .then()
                .body("open", equalTo(false))
                .body("missing.code", hasItem("sub-network-open"));

        closeAnyway(parent).then().statusCode(409).body("violations.code", hasItem("sub-network-open"));
        closeAnyway(child).then().statusCode(409).body("violations.code", hasItem("sub-network-open"));
        closeAnyway(below).then().statusCode(201);
        closeAnyway(child).then().statusCode(201);
        closeAnyway(parent).then().statusCode(201);

        anyone().get(NETWORKS + "?parentId=" + parent + "&state=CLOSED")
                .then()
                .body("items.id", equalTo(List.of(child.toString())));
        begin(parent, Map.of()).then().statusCode(409).body("violations[0].code", equalTo("parent-closed"));
    }

    @Test
    void theDatabaseKeepsTypeAndThemeTogetherToo() {
        var parent = started("INNOVATION");
        var child = id(begin(parent, Map.of()));

        assertThrows(
                SQLException.class,
                () -> Database.execute("update network set type_code = 'LEARNING' where id = ?", child));
        assertThrows(
                SQLException.class, () -> Database.execute("update network set parent_id = id where id = ?", child));
    }
}
