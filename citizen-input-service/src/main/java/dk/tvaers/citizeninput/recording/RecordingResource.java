package dk.tvaers.citizeninput.recording;

import dk.tvaers.citizeninput.input.SubmissionReceipt;
import dk.tvaers.web.idempotency.Idempotency;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Taking inputs down for others. */
@Path("/recorded-inputs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inputs")
class RecordingResource {
    private final RecordingService recordings;

    RecordingResource(RecordingService recordings) {
        this.recordings = recordings;
    }

    @POST
    @RolesAllowed({Roles.MODERATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "Take down an input that came on paper, at a meeting, by phone or on behalf of somebody",
            description =
                    "Whoever takes it down attests that the contributor was asked for the consents, and hands over the "
                            + "receipt code, which is shown only here. It is masked and screened as any other input.")
    @APIResponseSchema(
            value = SubmissionReceipt.class,
            responseCode = "201",
            responseDescription = "Received; nothing is public before a reviewer has read it")
    @APIResponse(responseCode = "409", ref = "refused")
    @ResponseStatus(201)
    public RestResponse<SubmissionReceipt> recordInput(
            @HeaderParam(Idempotency.HEADER)
                    @Parameter(required = true, description = "16 to 128 visible characters, new for each input")
                    String key,
            @NotNull @Valid RecordingRequest request) {
        return recordings.record(key, request).toResponse();
    }
}
