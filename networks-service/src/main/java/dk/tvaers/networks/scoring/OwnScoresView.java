package dk.tvaers.networks.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller has given an idea in this edition of the criteria. */
@RegisterForReflection
@Schema(name = "OwnScores")
record OwnScoresView(UUID ideaId, int edition, List<Score> scores) {}
