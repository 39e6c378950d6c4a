package dk.tvaers.citizeninput.similar;

import dk.tvaers.web.limit.RateLimited;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A look at what others said and were answered, before an input is sent. */
@Path("/input-similarities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Inputs")
class SimilarityResource {
    private final Similarities similarities;

    SimilarityResource(Similarities similarities) {
        this.similarities = similarities;
    }

    // A POST because what somebody writes does not belong into addresses and their logs.
    @POST
    @PermitAll
    @RateLimited("input-similarity")
    @Operation(
            summary = "What is like this input?",
            description =
                    "To be asked before an input is sent; nothing is stored. Published inputs with their answers, the most alike first, five"
                            + " at most.")
    @APIResponseSchema(value = SimilarityView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public SimilarityView findSimilarInputs(@NotNull @Valid SimilarityRequest request) {
        return similarities.of(request);
    }
}
