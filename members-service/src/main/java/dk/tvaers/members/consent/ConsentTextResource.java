package dk.tvaers.members.consent;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consent-texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
class ConsentTextResource {
    private final ConsentReadings readings;

    ConsentTextResource(ConsentReadings readings) {
        this.readings = readings;
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @Operation(summary = "What people read who are asked", description = "All versions; the newest of a use first.")
    public Page<ConsentTextView> listConsentTexts() {
        return new Page<>(readings.texts(), null);
    }
}
