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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SECRETARIAT)
@Tag(name = "Consents")
class ConsentResource {
    private final Consents consents;
    private final ConsentReadings readings;

    ConsentResource(Consents consents, ConsentReadings readings) {
        this.consents = consents;
        this.readings = readings;
    }

    @GET
    @Path("consents")
    @Operation(summary = "What a person allows", description = "Written to the audit log.")
    public ConsentsView getConsents(@PathParam("id") UUID personId) {
        return readings.of(personId);
    }

    @PUT
    @Path("consents/{use}")
    @Operation(
            summary = "Record what a person allows, or takes back",
            description =
                    "What was said or signed, for those who have no login; the note says where it can be read. Written to the"
                            + " audit log.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public ConsentView decideConsent(
            @PathParam("id") UUID personId, @PathParam("use") Use use, @NotNull @Valid ConsentRequest request) {
        return consents.decide(personId, use, request);
    }

    @GET
    @Path("consent-records")
    @Operation(summary = "Everything a person decided", description = "Newest first. Written to the audit log.")
    public Page<ConsentRecordView> listConsentRecords(@PathParam("id") UUID personId, @BeanParam PageRequest page) {
        return readings.historyOf(personId, page);
    }
}
