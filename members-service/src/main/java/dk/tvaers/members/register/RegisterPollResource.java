package dk.tvaers.members.register;

import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.Roles;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/operations/register-polls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
class RegisterPollResource {
    private final Os2mo register;
    private final RegisterListener listener;

    RegisterPollResource(Os2mo register, RegisterListener listener) {
        this.register = register;
        this.listener = listener;
    }

    /** What came of it. */
    @RegisterForReflection
    @Schema(name = "RegisterPoll")
    record PollView(
            @Schema(description = "Events that had come; without any, the register is not read")
            int events) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Ask the register for changes now",
            description = "As it is done every tvaers.os2mo.every: what changed leads to an import.")
    @APIResponseSchema(value = PollView.class, responseDescription = "Asked", responseCode = "200")
    @APIResponse(responseCode = "409", ref = "refused")
    public PollView pollRegister() {
        if (!register.isThere()) {
            throw Problems.refused("register-not-configured");
        }
        try {
            return new PollView(listener.poll());
        } catch (RegisterAwayException away) {
            throw Problems.unavailable(Duration.ofMinutes(1));
        }
    }
}
