package dk.tvaers.networks.trial;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** The money of a trial. */
@Path("/networks/{id}/trials/{trialId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Trials")
class CapitalResource {
    private final Capital capital;

    CapitalResource(Capital capital) {
        this.capital = capital;
    }

    @POST
    @Path("capital-grants")
    @RolesAllowed("**")
    @Operation(
            summary = "Grant a trial capital",
            description = "For the network's reference lead, and the secretariat.")
    @APIResponseSchema(value = GrantView.class, responseCode = "201", responseDescription = "Granted")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<GrantView> grantCapital(
            @PathParam("id") UUID networkId, @PathParam("trialId") UUID trialId, @NotNull @Valid GrantRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, capital.grant(networkId, trialId, request));
    }

    @GET
    @Path("capital-grants")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "What a trial was granted, oldest first")
    public Page<GrantView> listCapitalGrants(
            @PathParam("id") UUID networkId, @PathParam("trialId") UUID trialId, @BeanParam PageRequest page) {
        return capital.grants(networkId, trialId, page);
    }

    @POST
    @Path("costs")
    @RolesAllowed("**")
    @Operation(
            summary = "Record a cost of a trial",
            description =
                    "For the network's lead, co-driver, consultants and reference lead, and the secretariat. A cost beyond the granted"
                            + " capital is refused; 409 says by how much. The reference lead may approve it with a reason.")
    @APIResponseSchema(value = CostView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<CostView> recordCost(
            @PathParam("id") UUID networkId, @PathParam("trialId") UUID trialId, @NotNull @Valid CostRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, capital.spend(networkId, trialId, request));
    }

    @GET
    @Path("costs")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "What a trial cost, oldest first")
    public Page<CostView> listCosts(
            @PathParam("id") UUID networkId, @PathParam("trialId") UUID trialId, @BeanParam PageRequest page) {
        return capital.costs(networkId, trialId, page);
    }
}
