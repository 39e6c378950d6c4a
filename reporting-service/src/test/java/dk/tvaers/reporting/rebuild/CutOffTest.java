package dk.tvaers.reporting.rebuild;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.hour;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.TrackLaid;
import dk.tvaers.reporting.InputStory;
import dk.tvaers.reporting.InputStory.Told;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a crash does to a transaction, twenty times while events are applied: the figures are those of an undisturbed reading. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CutOffTest {
    private static final int TIMES = 20;
    private static final int FINDINGS = 600;

    private final NetworkStory disturbed = new NetworkStory();
    private final NetworkStory calm = new NetworkStory();

    @Test
    void neitherLosesNorRepeatsWhatWasBeingApplied() throws SQLException {
        tellAll(events(calm));
        eventually(() -> calm.reportAt(100).body("findings", equalTo(FINDINGS + 1)));

        var teller = CompletableFuture.runAsync(() -> tellAll(events(disturbed)));
        for (var i = 0; i < TIMES; i++) {
            var told = Ids.next();
            Wire.tell(told, new TrackLaid(disturbed.networkId(), told, 1, 0, null), hour(1));
            Wire.tell(Ids.next(), new TrackLaid(calm.networkId(), Ids.next(), 1, 0, null), hour(1));
            Database.cutOff();
        }
        teller.join();

        eventually(() -> assertEquals(report(calm), report(disturbed)));
    }

    private static String report(NetworkStory network) {
        var report = network.reportAt(100).extract().asString();
        return report.replace(network.networkId().toString(), "its id");
    }

    private static List<Told> events(NetworkStory network) {
        var all = new ArrayList<>(new InputStory(network).events());
        for (var i = 0; i < FINDINGS; i++) {
            all.add(new Told(1, finding(network)));
        }
        return all;
    }

    private static DomainEvent finding(NetworkStory network) {
        return new FindingRecorded(network.networkId(), Ids.next(), true);
    }

    private static void tellAll(List<Told> events) {
        events.forEach(told -> NetworkStory.tell(told.hour(), told.event()));
    }
}
