package dk.tvaers.citizeninput.link;

import dk.tvaers.events.words.LinkTarget;
import dk.tvaers.events.words.Relation;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link.
 *
 * @param networkId the network the target belongs to, absent for a theme without one
 */
@Schema(
        name = "Link",
        requiredProperties = {"id", "inputId", "target", "targetId", "relation", "linkedAt"})
record LinkView(
        UUID id, UUID inputId, LinkTarget target, UUID targetId, UUID networkId, Relation relation, Instant linkedAt) {}
