package dk.tvaers.networks.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Fixed criteria were opened for change.
 *
 * @param edition the edition that ended
 * @param criteria codes of its criteria
 * @param voidedScores how many scores count no more
 */
@RegisterForReflection
@Schema(name = "CriteriaChange")
record CriteriaChangeView(int edition, List<String> criteria, String reason, int voidedScores, Instant changedAt) {}
