package dk.tvaers.citizeninput.admission;

import dk.tvaers.web.limit.RateLimited;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Volunteers over HTTP. */
@Path("/calls/{id}/volunteers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Calls", description = "What citizens are asked")
class VolunteerResource {
    private final Admissions admissions;

    VolunteerResource(Admissions admissions) {
        this.admissions = admissions;
    }

    @POST
    @RateLimited("input")
    @Operation(
            summary = "Take part in the draw of a call",
            description =
                    "Anyone may until the draw, for a call whose recruitment is LOTTERY; age, area and gender can be left out. No "
                            + "name or address is taken: the code, shown only here, tells whether one was drawn and opens the call.")
    @APIResponseSchema(value = VolunteerReceipt.class, responseCode = "201", responseDescription = "Number and code")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    @ResponseStatus(201)
    public VolunteerReceipt volunteerForCall(@PathParam("id") UUID id, @NotNull @Valid VolunteerRequest request) {
        return admissions.volunteer(id, request);
    }
}
