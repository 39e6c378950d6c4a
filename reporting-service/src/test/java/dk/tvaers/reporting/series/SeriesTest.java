package dk.tvaers.reporting.series;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.Ids;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything here happens before 1990, where no other test is. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class SeriesTest {
    private static final String SERIES = "/reporting/v1/municipality/series";

    /** Midnight of New Year 1981 in Denmark is 23:00 before in UTC. */
    @Test
    void countsByTheMunicipalitysYear() {
        var theme = Ids.next();
        var network = Ids.next();
        on("1980-05-01T10:00:00Z", new ThemeProposed(theme, Ids.next(), "WELFARE", List.of(), List.of()));
        on("1980-12-31T22:59:00Z", new NetworkStarted(network, theme, "WELFARE", "Cykling", List.of()));
        on("1980-12-31T23:01:00Z", new FindingRecorded(network, Ids.next(), true));
        on("1983-01-01T10:00:00Z", new FindingRecorded(network, Ids.next(), true));
        on("1983-02-01T10:00:00Z", input());
        on("1983-02-02T10:00:00Z", input());

        eventually(() -> get(SERIES + "?by=YEAR&asOf=1989-01-01T00:00:00Z")
                .statusCode(200)
                .body("parts.from", contains("1980-01-01", "1981-01-01", "1982-01-01", "1983-01-01"))
                .body("parts[0].counts.n", contains(0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0))
                .body("parts[1].counts.n", contains(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0))
                .body("parts[2].counts.n", contains(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                .body("parts[3].counts.n", contains(2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0)));
        get(SERIES + "?asOf=1981-01-31T00:00:00Z")
                .body("by", equalTo("QUARTER"))
                .body("parts", hasSize(4));
        get(SERIES + "?by=MONTH&asOf=1981-01-31T00:00:00Z").body("parts", hasSize(9));
        get(SERIES + "?asOf=1970-01-02T00:00:00Z").body("parts", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?by=DAY", "?by=year", "?asOf=2999-01-01T00:00:00Z", "?asOf=1969-01-01T00:00:00Z"})
    void whatCannotBeMeantIsRefused(String query) {
        get(SERIES + query).statusCode(400).body("code", equalTo("invalid"));
    }

    private static InputReceived input() {
        return new InputReceived(Ids.next(), null, null, InputChannel.WEB, 0, false, List.of());
    }

    private static void on(String moment, DomainEvent event) {
        Wire.tell(Ids.next(), event, Instant.parse(moment));
    }
}
