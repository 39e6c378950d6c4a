package dk.tvaers.web.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The audit log as every service shows it. */
@QuarkusTest
@TestProfile(LoginTest.OwnKey.class)
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class AuditTest {
    private static final String ENTRIES = "/audit/entries";
    private static final String FILE = "/audit/entries.csv";
    private static final UUID READER = UUID.fromString("0193a5b0-7c00-7000-8000-00000000000b");

    private final UUID subject = UUID.randomUUID();
    private final UUID actor = UUID.randomUUID();

    @Inject
    DataSource dataSource;

    @Test
    void theNewestComesFirstPageByPage() throws SQLException {
        wrote(actor, "read", "2026-03-01T10:00:00Z");
        wrote(null, "change", "2026-03-03T10:00:00Z");
        wrote(actor, "erase", "2026-03-02T10:00:00Z");

        var first = about("limit=2").body("items.action", contains("change", "erase"));
        first.body("items[0].actorLoginId", nullValue())
                .body("items[1].actorLoginId", equalTo(actor.toString()))
                .body("items[0].subjectType", equalTo("thing"))
                .body("items[0].subjectId", equalTo(subject.toString()))
                .body("items[0].at", equalTo("2026-03-03T10:00:00Z"));
        about("limit=2&cursor=" + first.extract().path("next"))
                .body("items.action", contains("read"))
                .body("next", nullValue());
    }

    /** One deed writes many at one moment, and none of them may be left out between two pages. */
    @Test
    void whatHappenedAtOneMomentIsReadOnce() throws SQLException {
        for (var action : List.of("one", "two", "three")) {
            wrote(actor, action, "2026-03-01T10:00:00Z");
        }

        var first = about("limit=1").body("items.action", contains("three"));
        var second = about("limit=1&cursor=" + first.extract().path("next")).body("items.action", contains("two"));
        about("limit=1&cursor=" + second.extract().path("next")).body("items.action", contains("one"));
    }

    @Test
    void eachFilterHolds() throws SQLException {
        wrote(actor, "read", "2026-02-28T22:59:59Z");
        wrote(actor, "change", "2026-02-28T23:00:00Z");
        wrote(READER, "read", "2026-03-01T22:59:59Z");
        wrote(null, "leave", "2026-03-01T23:00:00Z");

        about("actorLoginId=" + actor).body("items.action", contains("change", "read"));
        about("action=read").body("items.actorLoginId", contains(READER.toString(), actor.toString()));
        // Days of Copenhagen, both included.
        about("from=2026-03-01&to=2026-03-01").body("items.action", contains("read", "change"));
        about("from=2026-03-02").body("items.action", contains("leave"));
        about("action=nothing-known").body("items.action", equalTo(List.of()));
        as("secretariat")
                .get(ENTRIES + "?subjectId=" + UUID.randomUUID())
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void whoReadsTheLogStandsInIt() {
        as("administrator").get(ENTRIES).then().statusCode(200);
        as("administrator").get(FILE).then().statusCode(200);

        as("secretariat")
                .get(ENTRIES + "?limit=2&actorLoginId=" + READER)
                .then()
                .body("items.action", contains("export", "read"))
                .body("items[0].subjectType", equalTo("audit-log"))
                .body("items[0].actorLoginId", equalTo(READER.toString()));
    }

    @Test
    void theSameComesAsAFile() throws SQLException {
        wrote(actor, "read", "2026-03-01T10:00:00Z");
        wrote(null, "change", "2026-03-02T10:00:00Z");

        var answer = as("secretariat").get(FILE + "?subjectId=" + subject);

        assertEquals("text/csv;charset=UTF-8;header=present", answer.contentType());
        assertTrue(answer.header("Content-Disposition").startsWith("attachment;"));
        var lines = answer.asString().lines().toList();
        assertEquals("id,at,actor_login_id,action,subject_type,subject_id", lines.getFirst());
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).endsWith(",2026-03-02T10:00:00Z,,change,thing," + subject), lines::toString);
        assertTrue(lines.get(2).endsWith(",2026-03-01T10:00:00Z," + actor + ",read,thing," + subject), lines::toString);
    }

    @Test
    void badFiltersAreNamed() {
        Map.of(
                        "actorLoginId=somebody", "/actorLoginId",
                        "subjectId=1", "/subjectId",
                        "action=Read%20it", "/action",
                        "from=yesterday", "/from",
                        "to=%2B999999999-12-31", "/to",
                        "from=2026-03-02&to=2026-03-01", "/to",
                        "limit=101", "/limit")
                .forEach((query, pointer) -> as("secretariat")
                        .get(ENTRIES + "?" + query)
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .body("violations.pointer", contains(pointer)));
        as("secretariat")
                .get(ENTRIES + "?cursor=garbage")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("damaged-cursor"));
        as("secretariat")
                .get(FILE + "?actorLoginId=somebody")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void othersReadNothing() {
        for (var path : List.of(ENTRIES, FILE)) {
            given().get(path).then().statusCode(401);
            for (var role : List.of("staff", "executive-forum", "moderator", "analyst", "operator", "portal")) {
                as(role).get(path).then().statusCode(403);
            }
        }
    }

    private ValidatableResponse about(String query) {
        return as("secretariat")
                .get(ENTRIES + "?subjectId=" + subject + "&" + query)
                .then()
                .statusCode(200);
    }

    private void wrote(UUID who, String action, String at) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into audit_entry (at, actor_login_id, action, subject_type, subject_id) values (?, ?, ?, 'thing', ?)")) {
            insert.setObject(1, OffsetDateTime.parse(at));
            insert.setObject(2, who, java.sql.Types.OTHER);
            insert.setString(3, action);
            insert.setObject(4, subject);
            insert.executeUpdate();
        }
    }

    private static RequestSpecification as(String role) {
        return given().auth()
                .oauth2(Jwt.subject(READER.toString())
                        .audience("tvaers-api")
                        .claim("realm_access", Map.of("roles", List.of("staff", role)))
                        .expiresIn(300)
                        .sign());
    }
}
