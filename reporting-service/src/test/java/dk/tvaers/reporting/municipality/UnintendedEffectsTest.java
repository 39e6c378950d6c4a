package dk.tvaers.reporting.municipality;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.tell;
import static org.hamcrest.Matchers.contains;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.MeasureRecorded;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.ValueHypothesised;
import dk.tvaers.events.words.BottomLine;
import dk.tvaers.events.words.GoodDirection;
import dk.tvaers.reporting.CourseStory;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class UnintendedEffectsTest {
    private final UUID network = Ids.next();
    private final UUID trial = Ids.next();

    /**
     * Quality was expected and went worse. Nobody had said anything of well-being, which went better, worse and nowhere, nor, before it
     * was first measured, of economy, which went better and, when that was corrected, worse.
     */
    @Test
    void whatChangedWithoutAHypothesisIsUnintended() {
        var economy = Ids.next();
        tell(0, new NetworkStarted(network, Ids.next(), "WELFARE", "Flere på cykel", List.of()));
        tell(24, new ValueHypothesised(network, Ids.next(), BottomLine.QUALITY));
        tell(20 * 24, measure(Ids.next(), BottomLine.QUALITY, "2"));
        tell(20 * 24, measure(Ids.next(), BottomLine.WELL_BEING, "2"));
        tell(20 * 24, measure(Ids.next(), BottomLine.WELL_BEING, "3"));
        tell(20 * 24, measure(Ids.next(), BottomLine.WELL_BEING, "4"));
        tell(25 * 24, measure(economy, BottomLine.ECONOMY, "4"));
        tell(30 * 24, new ValueHypothesised(network, Ids.next(), BottomLine.ECONOMY));
        tell(35 * 24, measure(economy, BottomLine.ECONOMY, "2"));

        eventually(() -> at(40).body("course.bottomLines.bottomLine", contains("QUALITY", "ECONOMY", "WELL_BEING"))
                .body("course.bottomLines.unintended.better", contains(0, 0, 1))
                .body("course.bottomLines.unintended.worse", contains(0, 1, 1)));
        at(26).body("course.bottomLines.unintended.better", contains(0, 1, 1))
                .body("course.bottomLines.unintended.worse", contains(0, 0, 1));
    }

    private ValidatableResponse at(long day) {
        return NetworkStory.get("/reporting/v1/networks/" + network, "asOf", CourseStory.day(day))
                .statusCode(200);
    }

    /** On a scale from 1 to 5, where it was 3 before. */
    private MeasureRecorded measure(UUID measure, BottomLine line, String after) {
        return new MeasureRecorded(
                network,
                trial,
                measure,
                line,
                GoodDirection.HIGHER,
                new BigDecimal("3"),
                new BigDecimal(after),
                20,
                LocalDate.of(2025, 4, 1));
    }
}
