package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.NetworkStory.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.tvaers.events.Ids;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Tokens;
import dk.tvaers.web.page.Cursor;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NetworkBadInputTest {
    private static final NetworkStory NETWORK = new NetworkStory();
    private static final String LIST = "/reporting/v1/networks";

    @BeforeEach
    void aNetworkIsKnown() {
        NETWORK.startsOnce();
    }

    @Test
    void aNetworkThatIsNotKnownIsNotFound() {
        for (var path : new String[] {LIST + "/" + Ids.next(), LIST + "/" + Ids.next() + "/inputs", LIST + "/no-id"}) {
            get(path).statusCode(404).body("code", equalTo("not-found"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2025-03-03", "-1000000001-01-01T00:00:00Z"})
    void aMomentThatCannotBeReadIsRefused(String moment) {
        get(NETWORK.path(), "asOf", moment)
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("violations.pointer", contains("/asOf"))
                .body("violations.code", contains("unknown-value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z"})
    void theFutureIsNotKnown(String moment) {
        get(NETWORK.path(), "asOf", moment)
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("violations.pointer", contains("/asOf"))
                .body("violations.code", contains("as-of-future"))
                .body("violations.message", contains("Vælg et tidspunkt, der ikke ligger i fremtiden."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-03T07:59:59.999999Z", "-999999999-01-01T00:00:00Z"})
    void beforeTheStartThereIsNothingToReport(String moment) {
        given().auth()
                .oauth2(Tokens.of("analyst"))
                .header("Accept-Language", "en")
                .queryParam("asOf", moment)
                .get(NETWORK.path())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("violations.code", contains("as-of-before-start"))
                .body("violations.message", contains("The network had not started. Choose a later moment."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/inputs"})
    void aDamagedCursorIsRefused(String list) {
        var path = list.isEmpty() ? LIST : NETWORK.path() + list;
        var neverGivenOut = new Cursor[] {
            Cursor.of("x"),
            Cursor.of(Instant.now()),
            Cursor.of(Instant.now(), "x"),
            Cursor.of(Instant.MAX, Ids.next()),
            Cursor.of(Instant.MIN, Ids.next())
        };
        for (var cursor : neverGivenOut) {
            get(path, "cursor", cursor.encoded()).statusCode(400).body("violations.pointer", contains("/cursor"));
        }
        get(path, "cursor", "%%").statusCode(400).body("violations.pointer", contains("/cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many"})
    void aPageHasOneToAHundredItems(String limit) {
        get(LIST + "?limit=" + limit).statusCode(400).body("violations.pointer", contains("/limit"));
        get(NETWORK.path() + "/inputs?limit=" + limit).statusCode(400).body("violations.pointer", contains("/limit"));
    }
}
