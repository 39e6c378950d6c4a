package dk.tvaers.citizeninput.screening;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What reviewers decide. */
@Path("/inputs/{id}/screenings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MODERATOR)
@Tag(name = "Screening", description = "A person reads every input before it is shown")
class ScreeningResource {
    private final ScreeningService screenings;

    ScreeningResource(ScreeningService screenings) {
        this.screenings = screenings;
    }

    @POST
    @Operation(
            summary = "Decide what may be shown of an input",
            description =
                    "Publishing and anonymising need the attestation, and a technical check of the words as they are "
                            + "stored, and of the answer, comes on top: a personal number that is left answers 409. Both are kept. What was decided before is replaced. An input that was answered stays "
                            + "answered. Shown to everybody only with the consent PUBLISH.")
    @APIResponseSchema(
            value = ScreeningView.class,
            responseCode = "201",
            responseDescription = "The input as it is now")
    @APIResponse(responseCode = "409", ref = "refused")
    @ResponseStatus(201)
    public RestResponse<ScreeningView> screenInput(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid ScreeningRequest request) {
        var input = screenings.screen(id, ifMatch, request);
        return ETags.created(URI.create("/screening/inputs/" + id), input, input.version());
    }
}
