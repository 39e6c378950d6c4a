package dk.tvaers.members.role;

import dk.tvaers.events.words.NetworkRole;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that somebody has in a network. */
@RegisterForReflection
@Schema(name = "RoleAssignment")
record RoleView(UUID id, UUID networkId, UUID personId, NetworkRole role, Instant assignedAt) {}
