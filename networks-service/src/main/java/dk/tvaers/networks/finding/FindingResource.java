package dk.tvaers.networks.finding;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Findings of a network. */
@Path("/networks/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
class FindingResource {
    private final Findings findings;

    FindingResource(Findings findings) {
        this.findings = findings;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Record a finding",
            description =
                    "For everyone with a role or membership in the network, and the secretariat. Contributors of the inputs it"
                            + " cites are told. An input that is unknown or withdrawn cannot be cited.")
    @APIResponseSchema(value = FindingView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<FindingView> recordFinding(
            @PathParam("id") UUID networkId, @NotNull @Valid FindingRequest request) {
        FindingView finding = findings.record(networkId, request);
        return RestResponse.ResponseBuilder.<FindingView>create(RestResponse.Status.CREATED, finding)
                .location(URI.create("/networks/" + networkId + "/findings#" + finding.id()))
                .build();
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "What the network found, oldest first")
    public Page<FindingView> listFindings(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return findings.list(networkId, page);
    }
}
