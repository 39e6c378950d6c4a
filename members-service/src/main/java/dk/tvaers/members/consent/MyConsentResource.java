package dk.tvaers.members.consent;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "Consents", description = "What people allow, per use, and how it came to that")
class MyConsentResource {
    private final Consents consents;
    private final ConsentReadings readings;

    MyConsentResource(Consents consents, ConsentReadings readings) {
        this.consents = consents;
        this.readings = readings;
    }

    @GET
    @Path("consents")
    @Operation(summary = "What oneself allows")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    public ConsentsView getMyConsents() {
        return readings.ofCaller();
    }

    @PUT
    @Path("consents/{use}")
    @Operation(
            summary = "Allow one use, or take it back",
            description = "Holds at once, everywhere. Every decision is kept; one that changes nothing is none.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public ConsentView decideMyConsent(@PathParam("use") Use use, @NotNull @Valid MyConsentRequest request) {
        return consents.decide(use, request);
    }

    @GET
    @Path("consent-records")
    @Operation(summary = "Everything oneself decided", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    public Page<ConsentRecordView> listMyConsentRecords(@BeanParam PageRequest page) {
        return readings.historyOfCaller(page);
    }
}
