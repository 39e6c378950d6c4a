package dk.tvaers.citizeninput.message;

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

/** How contributors are told. */
@Path("/receipts/messages")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Receipts", description = "What a contributor does with the receipt code, without an account")
class PreferenceResource {
    private final PreferenceService preferences;

    PreferenceResource(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @POST
    @RateLimited("receipt")
    @Operation(
            summary = "How I want to be told what becomes of my input",
            description =
                    "By e-mail to the address given with the input, in Danish or English, at once or as a digest. "
                            + "Who wants no messages takes the consent CONTACT back. 409 when the input was withdrawn.")
    @APIResponseSchema(value = PreferenceView.class, responseCode = "200", responseDescription = "As it is now")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public PreferenceView setMessagePreference(@NotNull @Valid PreferenceRequest request) {
        return preferences.set(request);
    }
}
