package dk.tvaers.networks.handover;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether solutions are still in use. */
@Path("/networks/{id}/handovers/{handoverId}/use-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
class UseResource {
    private final Uses uses;

    UseResource(Uses uses) {
        this.uses = uses;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Say whether a solution is still in use",
            description =
                    "Asked 3, 6 and 12 months after it was implemented, until it is not in use. For those who may say that it is in use.")
    @APIResponseSchema(value = UseView.class, responseCode = "201", responseDescription = "Reported")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<UseView> reportUse(
            @PathParam("id") UUID networkId,
            @PathParam("handoverId") UUID handoverId,
            @NotNull @Valid UseRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, uses.report(networkId, handoverId, request));
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "Whether the solution was still in use, by months since its implementation")
    public Page<UseView> listUseReports(@PathParam("id") UUID networkId, @PathParam("handoverId") UUID handoverId) {
        // All on one page: there are as many as questions.
        return new Page<>(uses.list(networkId, handoverId), null);
    }
}
