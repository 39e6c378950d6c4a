package dk.tvaers.networks.perspective;

import dk.tvaers.web.problem.ProblemException;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which codes are perspectives, and which of them are a citizen's. */
@ApplicationScoped
public class Perspectives {
    private static final String UNKNOWN = "perspective-unknown";

    private final PerspectiveRepository perspectives;

    Perspectives(PerspectiveRepository perspectives) {
        this.perspectives = perspectives;
    }

    /** Codes of the perspectives that count as a citizen's. */
    @Transactional
    public Set<String> ofCitizens() {
        return perspectives.all().stream()
                .filter(Perspective::isCitizen)
                .map(Perspective::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Demands that the code is a perspective.
     *
     * @throws ProblemException 422 at the pointer
     */
    @Transactional
    public void require(String pointer, String code) {
        if (!known().contains(code)) {
            throw Problems.unprocessable(pointer, UNKNOWN);
        }
    }

    /** As {@link #require(String, String)} for a list, whose pointer it is. */
    @Transactional
    public void require(String pointer, List<String> codes) {
        Set<String> known = known();
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                unknown.add(Violation.of(pointer + "/" + i, UNKNOWN));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.unprocessable(unknown);
        }
    }

    private Set<String> known() {
        return perspectives.all().stream().map(Perspective::code).collect(Collectors.toSet());
    }
}
