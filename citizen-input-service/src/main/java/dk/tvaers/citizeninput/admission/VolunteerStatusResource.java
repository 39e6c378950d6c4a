package dk.tvaers.citizeninput.admission;

import dk.tvaers.web.limit.RateLimited;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a volunteer's code tells. */
@Path("/volunteers/status")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Calls", description = "What citizens are asked")
class VolunteerStatusResource {
    private final Admissions admissions;

    VolunteerStatusResource(Admissions admissions) {
        this.admissions = admissions;
    }

    @POST
    @RateLimited("receipt")
    @Operation(summary = "Was I drawn?", description = "404 for a code that is not known.")
    @APIResponseSchema(value = VolunteerStatus.class, responseCode = "200", responseDescription = "The status")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public VolunteerStatus readVolunteerStatus(@NotNull @Valid CodeRequest request) {
        return admissions.status(request.code());
    }
}
