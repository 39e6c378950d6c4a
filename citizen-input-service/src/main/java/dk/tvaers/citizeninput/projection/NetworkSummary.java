package dk.tvaers.citizeninput.projection;

import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a contributor sees of a network.
 *
 * @param phase absent until it was told
 */
@RegisterForReflection
@Schema(
        name = "NetworkSummary",
        requiredProperties = {"id", "title"})
public record NetworkSummary(UUID id, String title, Phase phase) {}
