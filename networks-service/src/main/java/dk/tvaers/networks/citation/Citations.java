package dk.tvaers.networks.citation;

import dk.tvaers.networks.projection.KnownInputs;
import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which inputs may be cited anew: those that are known and not withdrawn. */
@ApplicationScoped
public class Citations {
    private final KnownInputs known;

    Citations(KnownInputs known) {
        this.known = known;
    }

    /**
     * Demands that each of the inputs may be cited.
     *
     * @param pointer of the list in the request
     * @throws ProblemException 400 when one is named twice, 422 for each that is unknown or withdrawn
     */
    public void requireCitable(String pointer, List<CitedInput> inputs) {
        List<UUID> ids = inputs.stream().map(CitedInput::inputId).toList();
        requireDistinct(pointer, ids);
        Map<UUID, Boolean> withdrawn = known.withdrawnById(ids);
        List<Violation> refused = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Boolean gone = withdrawn.get(ids.get(i));
            if (gone == null || gone) {
                refused.add(Violation.of(at(pointer, i), gone == null ? "input-unknown" : "input-withdrawn"));
            }
        }
        if (!refused.isEmpty()) {
            throw Problems.unprocessable(refused);
        }
    }

    /**
     * As {@link #requireCitable(String, List)} for one input.
     *
     * @param pointer of the id in the request
     */
    public void requireCitable(String pointer, UUID inputId) {
        Boolean gone = known.withdrawnById(List.of(inputId)).get(inputId);
        if (gone == null || gone) {
            throw Problems.unprocessable(pointer, gone == null ? "input-unknown" : "input-withdrawn");
        }
    }

    private static void requireDistinct(String pointer, List<UUID> ids) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                throw Problems.invalid(at(pointer, i), "unique-elements");
            }
        }
    }

    private static String at(String pointer, int index) {
        return pointer + "/" + index + "/inputId";
    }
}
