package dk.tvaers.citizeninput.overdue;

import dk.tvaers.events.words.NetworkRole;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An input that waits too long for its answer.
 *
 * @param escalatedTo who is to see to it now
 * @param since when it came, or was reopened
 */
// The query makes it by its constructor.
@RegisterForReflection
@Schema(
        name = "OverdueAnswer",
        requiredProperties = {"inputId", "escalatedTo", "since", "toldAt"})
record OverdueView(UUID inputId, NetworkRole escalatedTo, Instant since, Instant toldAt) {}
