package dk.tvaers.networks.spread;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the solutions of a network spread to. */
@Path("/networks/{id}/spread-cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Spread")
class SpreadResource {
    private final Spreads spreads;

    SpreadResource(Spreads spreads) {
        this.spreads = spreads;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Propose that a solution comes to another place",
            description = "For the network's lead, reference lead, co-driver and consultants, and the secretariat.")
    @APIResponseSchema(value = SpreadView.class, responseCode = "201", responseDescription = "Proposed")
    public RestResponse<SpreadView> proposeSpread(
            @PathParam("id") UUID networkId, @NotNull @Valid SpreadRequest request) {
        var proposed = spreads.propose(networkId, request);
        return ETags.created(
                URI.create("/networks/" + networkId + "/spread-cases/"
                        + proposed.spread().id()),
                proposed.spread(),
                proposed.version());
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "Where the solutions of a network spread to, oldest first")
    public Page<SpreadView> listSpreadCases(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return spreads.list(networkId, page);
    }

    @GET
    @Path("{caseId}")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "One spread case")
    public RestResponse<SpreadView> getSpreadCase(
            @PathParam("id") UUID networkId,
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = spreads.find(networkId, caseId);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::spread);
    }

    @POST
    @Path("{caseId}/conditions")
    @RolesAllowed("**")
    @Operation(
            summary = "Record that a condition of a spread holds",
            description =
                    "Translated, implemented, value shown: in this order, each with its evidence. The spread is real when all three hold. For"
                            + " those who may propose one.")
    @APIResponseSchema(value = SpreadView.class, responseCode = "200", responseDescription = "Advanced")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<SpreadView> advanceSpread(
            @PathParam("id") UUID networkId,
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AdvanceRequest request) {
        var advanced = spreads.advance(networkId, caseId, ifMatch, request);
        return ETags.ok(advanced.spread(), advanced.version());
    }
}
