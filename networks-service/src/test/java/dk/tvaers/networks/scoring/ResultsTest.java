package dk.tvaers.networks.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final CriteriaView CRITERIA = new CriteriaView(CriteriaState.FIXED, 1, CriteriaRule.DEFAULT);

    @Test
    void aMeanHasOneDecimalAndASpreadIsWholePoints() {
        var tally = Tally.of(new Tally.Sum(Ids.next(), "VALUE", 4, 13, 1, 5));

        // 13/4 = 3.25
        assertEquals(new Tally("VALUE", 4, new BigDecimal("3.3"), 1, 5), tally);
    }

    @Test
    void whatNobodyGaveIsNoZero() {
        var idea = Ids.next();

        var results = ResultsView.of(CRITERIA, List.of(new Tally.Sum(idea, "VALUE", 1, 4, 4, 4)));

        assertEquals(
                List.of(
                        new Tally("VALUE", 1, new BigDecimal("4.0"), 4, 4),
                        new Tally("FEASIBILITY", 0, null, null, null)),
                results.ideas().getFirst().criteria());
    }

    @Test
    void anIdeaIsScoredWhenItIsOnEveryCriterion() {
        var scored = Ids.next();
        var half = Ids.next();
        var not = Ids.next();
        var sums = List.of(
                new Tally.Sum(scored, "VALUE", 1, 4, 4, 4),
                new Tally.Sum(scored, "FEASIBILITY", 1, 4, 4, 4),
                new Tally.Sum(half, "FEASIBILITY", 9, 9, 1, 1));

        assertEquals(Set.of(half, not), ResultsView.unscored(List.of(scored, half, not), CRITERIA.codes(), sums));
        assertEquals(Set.of(), ResultsView.unscored(List.of(), CRITERIA.codes(), sums));
    }
}
