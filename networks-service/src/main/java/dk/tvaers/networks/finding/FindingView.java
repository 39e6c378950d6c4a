package dk.tvaers.networks.finding;

import dk.tvaers.networks.citation.CitedInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A finding of a network.
 *
 * @param foundAt when it was found, where that was before it was recorded
 */
@RegisterForReflection
@Schema(name = "Finding")
record FindingView(
        UUID id,
        String statement,
        boolean outsideOwnUnits,
        List<CitedInput> inputs,
        Instant foundAt,
        Instant recordedAt) {}
