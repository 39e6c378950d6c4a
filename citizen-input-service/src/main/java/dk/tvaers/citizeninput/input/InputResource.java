package dk.tvaers.citizeninput.input;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.idempotency.Idempotency;
import dk.tvaers.web.limit.RateLimited;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Sending an input in, and reading what was published. */
@Path("/inputs")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Inputs", description = "What citizens tell, without an account")
class InputResource {
    private final SubmissionService submissions;
    private final InputService inputs;

    InputResource(SubmissionService submissions, InputService inputs) {
        this.submissions = submissions;
        this.inputs = inputs;
    }

    @POST
    @RateLimited("input")
    @Operation(
            summary = "Send an input",
            description =
                    "Anyone may. Personal numbers are masked before anything is stored. The receipt code in the answer "
                            + "follows, confirms, reopens or withdraws the input; it is shown only here. Repeating the request with "
                            + "its Idempotency-Key gives the same receipt.")
    @APIResponseSchema(
            value = SubmissionReceipt.class,
            responseCode = "201",
            responseDescription = "Received; nothing is public before a reviewer has read it")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    @ResponseStatus(201)
    public RestResponse<SubmissionReceipt> submitInput(
            @HeaderParam(Idempotency.HEADER)
                    @Parameter(required = true, description = "16 to 128 visible characters, new for each input")
                    String key,
            @NotNull @Valid SubmissionRequest request) {
        return submissions.submit(key, request).toResponse();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One published input")
    @APIResponseSchema(value = PublicInput.class, responseCode = "200", responseDescription = "The input")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public RestResponse<PublicInput> getInput(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var input = inputs.published(id);
        return ETags.okUnlessUnchanged(ifNoneMatch, input.version(), () -> input);
    }
}
