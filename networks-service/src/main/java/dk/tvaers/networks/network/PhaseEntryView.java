package dk.tvaers.networks.network;

import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step in the course of a network.
 *
 * @param from the phase it left; absent at the start
 * @param overridden the secretariat opened the gate although something was missing
 * @param missing codes of what was missing then
 * @param actedAs the office that moved the network
 */
@RegisterForReflection
@Schema(name = "PhaseEntry")
record PhaseEntryView(
        UUID id,
        Phase phase,
        Phase from,
        Direction direction,
        boolean overridden,
        List<String> missing,
        String reason,
        ActedAs actedAs,
        Instant enteredAt) {}
