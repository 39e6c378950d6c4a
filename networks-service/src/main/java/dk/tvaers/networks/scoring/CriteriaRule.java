package dk.tvaers.networks.scoring;

import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rule of every set of criteria: each once, and what an idea is worth and whether it can be done always among them. */
final class CriteriaRule {
    static final String VALUE = "VALUE";
    static final String FEASIBILITY = "FEASIBILITY";

    /** What a network begins with. */
    static final List<Criterion> DEFAULT =
            List.of(new Criterion(VALUE, "Værdi", null), new Criterion(FEASIBILITY, "Gennemførlighed", null));

    private CriteriaRule() {}

    /**
     * Demands that these can be a network's criteria.
     *
     * @throws ProblemException 400 for each code that is named twice, otherwise for each that is missing
     */
    static void requireSound(List<Criterion> criteria) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (!codes.add(criteria.get(i).code())) {
                wrong.add(Violation.of("/criteria/" + i + "/code", "unique-elements"));
            }
        }
        for (String always : List.of(VALUE, FEASIBILITY)) {
            if (!codes.contains(always)) {
                wrong.add(Violation.of("/criteria", "criterion-missing", always));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
