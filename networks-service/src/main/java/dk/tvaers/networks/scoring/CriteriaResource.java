package dk.tvaers.networks.scoring;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Criteria of a network. */
@Path("/networks/{id}/criteria")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scoring")
class CriteriaResource {
    private final AllCriteria criteria;

    CriteriaResource(AllCriteria criteria) {
        this.criteria = criteria;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "The criteria that the network scores its ideas by",
            description = "Their ETag is sent with every score, so that nobody scores by criteria unseen.")
    public RestResponse<CriteriaView> getCriteria(
            @PathParam("id") UUID networkId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = criteria.find(networkId);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::criteria);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("**")
    @Operation(
            summary = "Draft the criteria",
            description =
                    "VALUE and FEASIBILITY are always among them. For the network's lead, co-driver and consultants, and the secretariat.")
    @APIResponseSchema(value = CriteriaView.class, responseCode = "200", responseDescription = "Drafted")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<CriteriaView> draftCriteria(
            @PathParam("id") UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CriteriaRequest request) {
        return ok(criteria.draft(networkId, ifMatch, request));
    }

    @POST
    @Path("fixing")
    @RolesAllowed("**")
    @Operation(summary = "Fix the criteria", description = "From now on ideas can be scored.")
    @APIResponseSchema(value = CriteriaView.class, responseCode = "200", responseDescription = "Fixed")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<CriteriaView> fixCriteria(
            @PathParam("id") UUID networkId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ok(criteria.fix(networkId, ifMatch));
    }

    @POST
    @Path("reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("**")
    @Operation(
            summary = "Open fixed criteria for change",
            description = "Voids all scores. Ideas cannot be scored until the criteria are fixed again.")
    @APIResponseSchema(value = CriteriaView.class, responseCode = "200", responseDescription = "Open for change")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<CriteriaView> reopenCriteria(
            @PathParam("id") UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReopeningRequest request) {
        return ok(criteria.reopen(networkId, ifMatch, request));
    }

    @GET
    @Path("changes")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "When and why fixed criteria were opened for change, oldest first")
    public Page<CriteriaChangeView> listCriteriaChanges(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return criteria.changes(networkId, page);
    }

    private static RestResponse<CriteriaView> ok(AllCriteria.Versioned changed) {
        return ETags.ok(changed.criteria(), changed.version());
    }
}
