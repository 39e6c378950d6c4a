package dk.tvaers.members.role;

import dk.tvaers.events.words.NetworkRole;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role that somebody has in a network. */
@RegisterForReflection
@Schema(name = "RoleAssignment")
record RoleView(
        UUID id,
        UUID networkId,
        UUID personId,
        NetworkRole role,
        Instant assignedAt,

        @Schema(description = "The last day, Europe/Copenhagen; absent without an end") @Nullable
        LocalDate termEndsOn) {}
