package dk.tvaers.web.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the platform promises around a transaction, on a real database. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class DeedsOnceTest {
    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    private static Response create(String key, String name) {
        var request = given().contentType("application/json").body("{\"name\":\"" + name + "\"}");
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/deeds");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private String ask(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String countOf(String name) throws SQLException {
        return ask("select count(*) from deed where name = '" + name + "'");
    }

    @Test
    void givesTheSameAnswerAgain() throws SQLException {
        String key = key();
        Response first = create(key, "repeated");

        Response second = create(key, "repeated");

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", equalTo(first.header("Location")))
                .body(equalTo(first.body().asString()));
        assertEquals("1", countOf("repeated"));
    }

    @Test
    void refusesTheKeyForAnotherRequest() throws SQLException {
        String key = key();
        create(key, "original");

        create(key, "other").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));

        assertEquals("0", countOf("other"));
    }

    @Test
    void refusesKeysThatCannotBeUnique() {
        create("short", "a").then().statusCode(400).body("violations[0].pointer", equalTo("/Idempotency-Key"));
        create("x".repeat(129), "a").then().statusCode(400);
    }

    @Test
    void doesItOnceWhenAllComeAtOnce() throws Exception {
        String key = key();
        Callable<Integer> call = () -> create(key, "contended").statusCode();

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> each : threads.invokeAll(java.util.Collections.nCopies(16, call))) {
                assertEquals(201, each.get());
            }
        }

        assertEquals("1", countOf("contended"));
    }

    @Test
    void keepsNothingThatCanBeReadWithoutTheKey() throws SQLException {
        String key = key();
        create(key, "unmistakable");

        String table = ask("select string_agg(encode(key_hash, 'escape') || operation || encode(request_mac, 'escape')"
                + " || encode(location, 'escape') || encode(response, 'escape'), ' ') from idempotency_record");

        assertFalse(table.contains("unmistakable"));
        assertFalse(table.contains("/deeds/"));
        assertFalse(table.contains(key));
    }

    @Test
    void aFailedDeedMayBeTriedAgainWithItsKey() {
        String key = key();
        create(null, "taken").then().statusCode(201);

        List.of(1, 2)
                .forEach(_ -> create(key, "taken")
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("refused"))
                        .body("violations[0].pointer", equalTo("/name")));
    }

    @Test
    void refusesTextThatTheDatabaseCannotStore() {
        create(null, "a\\u0000b").then().statusCode(400).body("violations[0].code", equalTo("unstorable-text"));
    }

    @Test
    void asksForPatienceWhenEveryConnectionIsTaken() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int each = 0; each < connections; each++) {
                taken.add(dataSource.getConnection());
            }

            create(null, "one too many")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("code", equalTo("unavailable"));
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }

        create(null, "one too many").then().statusCode(201);
    }

    @Test
    void answersALostRaceWithStale() {
        given().post("/deeds/collision").then().statusCode(412).body("code", equalTo("stale"));
    }

    @Test
    void writesTheAuditEntryWithTheDeedOrNotAtAll() throws SQLException {
        create(null, "audited");

        given().post("/deeds/refusal").then().statusCode(409);

        assertEquals("0", countOf("never kept"));
        assertEquals(
                "0",
                ask(
                        "select count(*) from audit_entry a where not exists (select from deed d where d.id = a.subject_id)"));
        assertEquals(
                "1",
                ask("select count(*) from audit_entry a join deed d on d.id = a.subject_id where d.name = 'audited'"
                        + " and a.actor_login_id is null"));
    }
}
