package dk.tvaers.networks.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The criteria of a network.
 *
 * @param edition 1 and up; grows when fixed criteria are opened for change, and scores of earlier editions count no more
 */
@RegisterForReflection
@Schema(name = "Criteria")
record CriteriaView(CriteriaState state, int edition, List<Criterion> criteria) {
    /** What a network begins with. */
    static final CriteriaView FIRST = new CriteriaView(CriteriaState.DRAFT, 1, CriteriaRule.DEFAULT);

    List<String> codes() {
        return criteria.stream().map(Criterion::code).toList();
    }
}
