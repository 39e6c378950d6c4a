package dk.tvaers.citizeninput.supplement;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** What was added to inputs, for reviewers. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MODERATOR)
@Tag(name = "Supplements", description = "What contributors added to their inputs")
class SupplementResource {
    private final SupplementService supplements;

    SupplementResource(SupplementService supplements) {
        this.supplements = supplements;
    }

    @GET
    @Path("screening/supplements")
    @Operation(summary = "Supplements that wait for a reviewer, oldest first", description = "Received and held ones.")
    public Page<WaitingSupplement> listSupplementsForScreening(@BeanParam PageRequest page) {
        return supplements.waiting(page);
    }

    @POST
    @Path("supplements/{id}/screenings")
    @Operation(
            summary = "Decide what may be shown of a supplement",
            description =
                    "As for an input: publishing and anonymising need the attestation, and a technical check comes on top: "
                            + "a personal number that is left answers 409. It is shown only where its input is.")
    @APIResponseSchema(
            value = WaitingSupplement.class,
            responseCode = "201",
            responseDescription = "The supplement as it is now")
    @APIResponse(responseCode = "409", ref = "refused")
    @ResponseStatus(201)
    public RestResponse<WaitingSupplement> screenSupplement(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid SupplementScreening request) {
        var supplement = supplements.screen(id, ifMatch, request);
        return ETags.created(
                URI.create("/inputs/" + supplement.inputId() + "/supplements"), supplement, supplement.version());
    }
}
