package dk.tvaers.networks.idea;

import dk.tvaers.events.words.IdeaState;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of an idea. */
@RegisterForReflection
@Schema(name = "IdeaMove")
record IdeaMoveView(IdeaState from, IdeaState to, String reason, Instant movedAt) {}
