package dk.tvaers.reporting;

import static io.restassured.RestAssured.given;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.testing.Eventually;
import dk.tvaers.testing.Tokens;
import dk.tvaers.testing.Wire;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;

/** A network as the other services would tell of it, at hours of the test's choosing after its start. */
public final class NetworkStory {
    public static final Instant START = Instant.parse("2025-03-03T08:00:00Z");

    private final UUID networkId = Ids.next();
    private final UUID themeId = Ids.next();
    private boolean started;

    public UUID networkId() {
        return networkId;
    }

    public UUID themeId() {
        return themeId;
    }

    public String path() {
        return "/reporting/v1/networks/" + networkId;
    }

    public static Instant hour(long hours) {
        return START.plus(Duration.ofHours(hours));
    }

    public NetworkStarted start(String... expectedPerspectives) {
        return new NetworkStarted(
                networkId, themeId, "WELFARE", "Ensomhed blandt ældre borgere", List.of(expectedPerspectives));
    }

    /** Tells of the start and waits until the service knows it; the second time it does nothing. */
    public void startsOnce() {
        if (!started) {
            tell(0, start("citizen", "profession", "relative"));
            eventually(() -> get(path()).statusCode(200));
            started = true;
        }
    }

    /** Tells what happened some hours after the start; returns the event's id. */
    public static UUID tell(long hour, DomainEvent event) {
        var id = Ids.next();
        Wire.tell(id, event, hour(hour));
        return id;
    }

    /** The report as of some hours after the start. */
    public ValidatableResponse reportAt(long hour) {
        return get(path(), "asOf", hour(hour).toString()).statusCode(200);
    }

    public ValidatableResponse inputs() {
        return get(path() + "/inputs").statusCode(200);
    }

    /** What an analyst gets. */
    public static ValidatableResponse get(String path) {
        return given().auth().oauth2(Tokens.of("analyst")).get(path).then();
    }

    /** What an analyst gets, with a parameter that has characters to encode. */
    public static ValidatableResponse get(String path, String parameter, String value) {
        return given().auth()
                .oauth2(Tokens.of("analyst"))
                .queryParam(parameter, value)
                .get(path)
                .then();
    }

    /** Waits until what was told has arrived. */
    public static void eventually(ThrowingRunnable assertion) {
        Eventually.eventually().untilAsserted(assertion);
    }
}
