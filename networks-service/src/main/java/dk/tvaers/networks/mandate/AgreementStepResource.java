package dk.tvaers.networks.mandate;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The life of an agreement. Each step names in If-Match what was seen and answers the agreement after it. */
@Path("/networks/{id}/agreements/{agreementId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mandate")
class AgreementStepResource {
    private final AgreementSteps steps;

    AgreementStepResource(AgreementSteps steps) {
        this.steps = steps;
    }

    @POST
    @Path("proposal")
    @RolesAllowed("**")
    @Operation(
            summary = "Propose an agreement for signature",
            description =
                    "For the network's lead and consultants, and the secretariat. 409 names what is missing, also when the payers"
                            + " do not pay exactly 100 %. The content is fixed from now on.")
    @APIResponse(responseCode = "200", description = "Proposed")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<AgreementView> proposeAgreement(
            @PathParam("id") UUID networkId,
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(steps.propose(networkId, agreementId, ifMatch));
    }

    @POST
    @Path("signatures")
    @RolesAllowed("**")
    @Operation(
            summary = "Sign an agreement",
            description =
                    "For its parties, each for itself. The last signature brings it into force; the one before of the same kind"
                            + " and member is superseded.")
    @APIResponse(responseCode = "200", description = "Signed")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<AgreementView> signAgreement(
            @PathParam("id") UUID networkId,
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(steps.sign(networkId, agreementId, ifMatch));
    }

    @POST
    @Path("reviews")
    @RolesAllowed("**")
    @Operation(
            summary = "Review an agreement that holds on",
            description =
                    "For its parties, the network's lead and consultants, and the secretariat. Sets the day of the next review.")
    @APIResponse(responseCode = "200", description = "Reviewed")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<AgreementView> reviewAgreement(
            @PathParam("id") UUID networkId,
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReviewRequest request) {
        return answer(steps.review(networkId, agreementId, ifMatch, request));
    }

    @POST
    @Path("ending")
    @RolesAllowed("**")
    @Operation(
            summary = "End an agreement with a reason",
            description =
                    "For its parties, the network's lead and consultants, and the secretariat. Also drops a draft.")
    @APIResponse(responseCode = "200", description = "Ended")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<AgreementView> endAgreement(
            @PathParam("id") UUID networkId,
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndingRequest request) {
        return answer(steps.end(networkId, agreementId, ifMatch, request));
    }

    @PUT
    @Path("reference-lead-level")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(
            summary = "State what the reference lead is in the hierarchy",
            description = "The gate of the mandate asks for the level that the network's type names.")
    @APIResponse(responseCode = "200", description = "Stated")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<AgreementView> stateReferenceLeadLevel(
            @PathParam("id") UUID networkId,
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LevelRequest request) {
        return answer(steps.stateLevel(networkId, agreementId, ifMatch, request));
    }

    private static RestResponse<AgreementView> answer(AgreementView agreement) {
        return ETags.ok(agreement, agreement.version());
    }
}
