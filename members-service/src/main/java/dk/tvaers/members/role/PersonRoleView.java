package dk.tvaers.members.role;

import dk.tvaers.events.words.NetworkRole;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role that a person has or had in one of the networks. */
@RegisterForReflection
@Schema(name = "PersonRole")
record PersonRoleView(
        UUID id,
        UUID networkId,
        @Schema(examples = "Ensomhed blandt ældre borgere") String title,
        NetworkRole role,
        Instant assignedAt,

        @Schema(description = "The last day, Europe/Copenhagen; absent without an end") @Nullable
        LocalDate termEndsOn,

        @Schema(description = "Absent while the person has the role") @Nullable
        Instant endedAt) {}
