package dk.tvaers.networks.valuehypothesis;

import dk.tvaers.events.words.BottomLine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a network may be worth, and to whom. */
@RegisterForReflection
@Schema(name = "ValueHypothesis")
record ValueHypothesisView(UUID id, BottomLine bottomLine, String statement, String gains, Instant recordedAt) {}
