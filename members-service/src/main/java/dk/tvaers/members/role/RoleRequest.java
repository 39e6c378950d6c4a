package dk.tvaers.members.role;

import dk.tvaers.events.words.NetworkRole;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes which role. */
@Schema(name = "RoleRequest")
record RoleRequest(@NotNull UUID personId, @NotNull NetworkRole role) {}
