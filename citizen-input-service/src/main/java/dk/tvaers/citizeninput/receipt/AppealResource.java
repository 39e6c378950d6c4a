package dk.tvaers.citizeninput.receipt;

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

/** Appeals over HTTP. */
@Path("/receipts/appeal")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Receipts", description = "What a contributor does with the receipt code, without an account")
class AppealResource {
    private final AppealService appeals;

    AppealResource(AppealService appeals) {
        this.appeals = appeals;
    }

    @POST
    @RateLimited("receipt")
    @Operation(
            summary = "I do not agree that my input is held or rejected",
            description =
                    "Once. A reviewer reads the input again together with the reason. 409 when nothing was decided "
                            + "against it, and the second time.")
    @APIResponseSchema(value = StatusView.class, responseCode = "200", responseDescription = "The status")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public StatusView appealDecision(@NotNull @Valid AppealRequest request) {
        return appeals.appeal(request);
    }
}
