package dk.tvaers.networks.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaRuleTest {
    private static Criterion criterion(String code) {
        return new Criterion(code, "?", null);
    }

    private static List<Violation> refused(String... codes) {
        var criteria =
                java.util.Arrays.stream(codes).map(CriteriaRuleTest::criterion).toList();
        return assertThrows(ProblemException.class, () -> CriteriaRule.requireSound(criteria))
                .violations();
    }

    @Test
    void valueAndFeasibilityAreAlwaysAmongThem() {
        assertEquals(
                List.of(Violation.of("/criteria", "criterion-missing", "FEASIBILITY")), refused("VALUE", "COURAGE"));
        assertEquals(List.of(Violation.of("/criteria", "criterion-missing", "VALUE")), refused("FEASIBILITY"));
        assertEquals(2, refused("COURAGE").size());
    }

    @Test
    void eachIsThereOnce() {
        assertEquals(
                List.of(Violation.of("/criteria/2/code", "unique-elements")), refused("VALUE", "FEASIBILITY", "VALUE"));
    }

    @Test
    void whatEveryNetworkBeginsWithIsSound() {
        CriteriaRule.requireSound(CriteriaRule.DEFAULT);
        CriteriaRule.requireSound(List.of(criterion("COURAGE"), criterion("FEASIBILITY"), criterion("VALUE")));
    }
}
