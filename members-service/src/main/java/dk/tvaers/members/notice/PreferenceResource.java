package dk.tvaers.members.notice;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/notice-preferences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "Notices")
class PreferenceResource {
    private final Preferences preferences;

    PreferenceResource(Preferences preferences) {
        this.preferences = preferences;
    }

    @GET
    @Operation(
            summary = "How oneself is told by e-mail",
            description = "A digest each morning for whoever did not say anything; what was read by then is not sent.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    public PreferenceView getMyNoticePreferences() {
        return preferences.ofCaller();
    }

    @PUT
    @Operation(
            summary = "How oneself wants to be told by e-mail",
            description =
                    "Never, at once or in digests, for what happens from now on. With NONE what waits is not sent.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", ref = "not-found")
    public PreferenceView setMyNoticePreferences(@NotNull @Valid PreferenceRequest request) {
        return preferences.set(request);
    }
}
