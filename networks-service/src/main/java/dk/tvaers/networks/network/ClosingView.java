package dk.tvaers.networks.network;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of a network.
 *
 * @param overridden the secretariat closed it although something was missing
 * @param missing codes of what was missing then
 * @param actedAs the office that closed it
 */
@RegisterForReflection
@Schema(name = "NetworkClosing")
record ClosingView(
        UUID networkId, boolean overridden, List<String> missing, String reason, ActedAs actedAs, Instant closedAt) {}
