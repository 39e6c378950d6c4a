package dk.tvaers.networks.citizenrole;

import dk.tvaers.events.words.CitizenRole;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * The citizens' role.
 *
 * @param roles what they are; empty needs a reason
 * @param reason why they have no part; only then
 */
@RegisterForReflection
@Schema(name = "CitizenRoleRequest")
record CitizenRoleRequest(
        @NotNull @Size(max = 5) @UniqueElements List<@NotNull CitizenRole> roles,

        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$", message = "not-blank") @Size(max = 2000)
        String reason) {}
