package dk.tvaers.networks.mandate;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Writing and reading agreements. */
@Path("/networks/{id}/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Mandate")
class AgreementResource {
    private final Agreements agreements;

    AgreementResource(Agreements agreements) {
        this.agreements = agreements;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Draft an agreement",
            description = "For the network's lead and consultants, and the secretariat. A draft may be incomplete.")
    @APIResponseSchema(value = AgreementView.class, responseCode = "201", responseDescription = "Drafted")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<AgreementView> draftAgreement(
            @PathParam("id") UUID networkId, @NotNull @Valid AgreementRequest request) {
        AgreementView drafted = agreements.draft(networkId, request);
        return ETags.created(
                URI.create("/networks/" + networkId + "/agreements/" + drafted.id()), drafted, drafted.version());
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "The agreements of a network, oldest first",
            description = "Also those that hold no longer. Without their texts.")
    public Page<AgreementView> listAgreements(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return agreements.list(networkId, page);
    }

    @GET
    @Path("{agreementId}")
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "One agreement",
            description = "Its texts only for the parties, those with a part in the network and the secretariat.")
    public RestResponse<AgreementView> getAgreement(
            @PathParam("id") UUID networkId,
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        AgreementView agreement = agreements.find(networkId, agreementId);
        return ETags.okUnlessUnchanged(ifNoneMatch, agreement.version(), () -> agreement);
    }

    @PUT
    @Path("{agreementId}/content")
    @RolesAllowed("**")
    @Operation(
            summary = "Write the content of a draft anew",
            description = "For the network's lead and consultants, and the secretariat. What is proposed is fixed.")
    @APIResponse(responseCode = "200", description = "Written")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<AgreementView> writeAgreement(
            @PathParam("id") UUID networkId,
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AgreementContent content) {
        AgreementView written = agreements.write(networkId, agreementId, ifMatch, content);
        return ETags.ok(written, written.version());
    }
}
