package dk.tvaers.networks.trial;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a trial's learning log. */
@RegisterForReflection
@Schema(name = "Learning")
record LearningView(UUID id, String learning, Instant enteredAt) {}
