package dk.tvaers.networks.networktype;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.enter;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.atOnce;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.networks.NetworkTypeChanged;
import dk.tvaers.events.words.Phase;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class TypeVersionTest {
    private static final String TYPES = "/networks/v1/network-types";

    private static Map<String, Object> definition(String... phases) {
        return new HashMap<>(Map.of(
                "purpose",
                Map.of("da", "Kort forløb", "en", "A short course"),
                "referenceLeadLevel",
                "DIRECTOR",
                "politicalLink",
                "NONE",
                "plannedMonths",
                2,
                "forumRule",
                "DECIDES_START",
                "phases",
                Arrays.stream(phases).map(phase -> Map.of("phase", phase)).toList(),
                "requirements",
                List.of()));
    }

    private static Response create(String code, Map<String, Object> definition) {
        return as("secretariat")
                .body(Map.of("code", code, "definition", definition))
                .post(TYPES);
    }

    private static Response change(String code, String tag, Map<String, Object> definition) {
        return as("secretariat").header("If-Match", tag).body(definition).post(TYPES + "/" + code + "/versions");
    }

    @Test
    void theDefaultsShowWhatTheForumDoesAndWhatTheirGatesAskFor() {
        anyone().get(TYPES + "/LEARNING/versions/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("definition.forumRule", equalTo("RECEIVES_RESULT"))
                .body("definition.purpose.da", startsWith("Skaber viden"))
                .body("definition.phases.find { it.phase == 'TRIAL' }.optional", equalTo(true))
                .body(
                        "definition.requirements.findAll { it.phase == 'STARTUP' }.condition",
                        equalTo(List.of("ANSWERS_REVISITED", "COURSE_PLAN")))
                .body("definition.requirements.find { it.condition == 'BASE_DEPARTMENT' }.limit", equalTo(2));
        anyone().get(TYPES)
                .then()
                .body("items.find { it.code == 'WELFARE' }.forumRule", equalTo("DECIDES_START"))
                .body("items.find { it.code == 'INNOVATION' }.forumRule", equalTo("EVALUATES_CONTINUOUSLY"));
    }

    @Test
    void theSecretariatCreatesATypeAndTheOthersAreTold() {
        var definition = definition("MANDATE", "FOCUS", "CLOSING");
        definition.put("requirements", List.of(Map.of("phase", "FOCUS", "condition", "OUTSIDE_FINDING", "limit", 3)));

        var answer = create("CREATED", definition);

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/network-types/CREATED/versions/1"))
                .header("ETag", "\"1\"");
        anyone().get(TYPES + "/CREATED/versions/1")
                .then()
                .body(equalTo(answer.body().asString()))
                .body("definition.requirements", equalTo(definition.get("requirements")));
        anyone().get(TYPES).then().body("items.code", hasItem("CREATED"));
        var told = Wire.await(NetworkTypeChanged.class, event -> event.code().equals("CREATED"));
        assertEquals(List.of(Phase.MANDATE, Phase.FOCUS, Phase.CLOSING), told.phases());
        assertEquals(1, told.version());
        assertEquals(2, told.plannedMonths());
    }

    @Test
    void aCodeIsCreatedOnce() {
        create("ONCE", definition("MANDATE", "CLOSING")).then().statusCode(201);

        create("ONCE", definition("MANDATE", "CLOSING"))
                .then()
                .statusCode(409)
                .body("violations[0].pointer", equalTo("/code"))
                .body("violations[0].code", equalTo("type-exists"));
    }

    @Test
    void aRunningNetworkKeepsTheVersionItBeganUnder() {
        create("KEPT", definition("MANDATE", "STARTUP", "CLOSING")).then().statusCode(201);
        var earlier = started("KEPT");

        change("KEPT", "\"1\"", definition("MANDATE", "CLOSING"))
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2));

        var later = started("KEPT");
        anyone().get(NETWORKS + "/" + earlier).then().body("typeVersion", equalTo(1));
        gate(earlier).body("next", equalTo("STARTUP")).body("open", equalTo(true));
        enter("secretariat", earlier, Map.of("phase", "CLOSING", "override", true, "reason", "for a test"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("phase-skipped"));
        enter("secretariat", earlier, Map.of("phase", "TRIAL", "override", true, "reason", "for a test"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("phase-outside-course"));
        anyone().get(NETWORKS + "/" + later).then().body("typeVersion", equalTo(2));
        gate(later).body("next", equalTo("CLOSING"));
        anyone().get(TYPES + "/KEPT/versions/1").then().body("definition.phases", hasSize(3));
        var first = Wire.await(NetworkTypeChanged.class, told -> told.code().equals("KEPT") && told.version() == 1);
        var second = Wire.await(NetworkTypeChanged.class, told -> told.code().equals("KEPT") && told.version() == 2);
        assertEquals(first.typeId(), second.typeId());
    }

    @Test
    void ofTwoWhoChangeATypeAtOnceTheSecondMustLookAgain() throws InterruptedException {
        create("CONTENDED", definition("MANDATE", "CLOSING")).then().statusCode(201);

        var statuses = atOnce(
                4,
                () -> change("CONTENDED", "\"1\"", definition("MANDATE", "TRIAL", "CLOSING"))
                        .statusCode());

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 412));
        anyone().get(TYPES + "/CONTENDED/versions/2").then().statusCode(200);
        anyone().get(TYPES + "/CONTENDED/versions/3").then().statusCode(404);
    }

    @Test
    void demandsTheVersionThatWasSeen() {
        as("secretariat")
                .body(definition("MANDATE", "CLOSING"))
                .post(TYPES + "/WELFARE/versions")
                .then()
                .statusCode(428);
        change("WELFARE", "\"7\"", definition("MANDATE", "CLOSING")).then().statusCode(412);

        anyone().get(TYPES + "/WELFARE/versions/2").then().statusCode(404);
    }

    @Test
    void refusesWhatNoNetworkCouldFollow() {
        invalid(definition("STARTUP", "CLOSING"), "/definition/phases/0/phase", "type-begins-with-mandate");
        invalid(definition("MANDATE", "TRIAL"), "/definition/phases/1/phase", "type-ends-with-closing");
        invalid(with("phases", List.of()), "/definition/phases", "not-empty");
        invalid(with("phases", List.of(Map.of("phase", "PARTY"))), "/definition/phases/0/phase", "unknown-value");
        invalid(with("plannedMonths", 0), "/definition/plannedMonths", "min");
        invalid(with("forumRule", null), "/definition/forumRule", "not-null");
        invalid(with("purpose", Map.of("da", "Kun dansk")), "/definition/purpose/en", "not-blank");
        invalid(demanding("MANDATE", "NETWORK_LEAD", -1), "/definition/requirements/0/limit", "positive-or-zero");
        invalid(demanding("MANDATE", "MIRACLE", 1), "/definition/requirements/0/condition", "unknown-value");
        invalid(
                demanding("DESIGN", "BASE_DEPARTMENT", 1),
                "/definition/requirements/0/phase",
                "type-requirement-phase");
        create("lower case", definition("MANDATE", "CLOSING"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/code"));
        change("WELFARE", "\"1\"", definition("TRIAL", "CLOSING"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/phases/0/phase"));
        change("NOWHERE", "*", definition("MANDATE", "CLOSING")).then().statusCode(404);
        anyone().get(TYPES + "/NOWHERE/versions/1").then().statusCode(404);

        anyone().get(TYPES).then().body("items.code", not(hasItem("BAD")));
    }

    @Test
    void aVersionCannotBeRewrittenEvenInTheDatabase() {
        assertThrows(
                SQLException.class,
                () -> Database.execute("update network_type set political_link = 'NONE' where code = 'WELFARE'"));
        assertThrows(SQLException.class, () -> Database.execute("delete from network_type_requirement"));
        assertThrows(SQLException.class, () -> Database.execute("delete from network_type_phase"));
    }

    private static Map<String, Object> with(String field, Object value) {
        var definition = definition("MANDATE", "CLOSING");
        definition.put(field, value);
        return definition;
    }

    private static Map<String, Object> demanding(String phase, String condition, int limit) {
        return with("requirements", List.of(Map.of("phase", phase, "condition", condition, "limit", limit)));
    }

    private static void invalid(Map<String, Object> definition, String pointer, String code) {
        create("BAD", definition)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    private static ValidatableResponse gate(UUID network) {
        return as("staff").get(NETWORKS + "/" + network + "/gate").then().statusCode(200);
    }
}
