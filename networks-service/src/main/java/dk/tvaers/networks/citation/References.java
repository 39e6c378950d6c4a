package dk.tvaers.networks.citation;

import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists of ids in a request: each named once, each leading somewhere. */
public final class References {
    private References() {}

    /**
     * Demands that every id is known and named once.
     *
     * @param pointer of the list in the request
     * @param key of the message for one that is not known
     * @throws ProblemException 400 when one is named twice, 422 for each that is not known
     */
    public static void require(String pointer, List<UUID> ids, Set<UUID> known, String key) {
        requireDistinct(pointer, ids);
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                unknown.add(Violation.of(pointer + "/" + i, key));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.unprocessable(unknown);
        }
    }

    private static void requireDistinct(String pointer, List<UUID> ids) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                throw Problems.invalid(pointer + "/" + i, "unique-elements");
            }
        }
    }
}
