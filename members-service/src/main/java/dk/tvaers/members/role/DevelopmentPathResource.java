package dk.tvaers.members.role;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/networks/{networkId}/roles/{id}/development-path")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
@Tag(name = "Roles")
class DevelopmentPathResource {
    private final DevelopmentPaths paths;

    DevelopmentPathResource(DevelopmentPaths paths) {
        this.paths = paths;
    }

    @GET
    @Operation(
            summary = "Read what a co-driver is to learn",
            description = "For the co-driver, the network's lead and the secretariat.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<DevelopmentPath> getDevelopmentPath(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        DevelopmentPaths.Read read = paths.get(networkId, id);
        return ETags.okUnlessUnchanged(ifNoneMatch, read.version(), read::path);
    }

    @PUT
    @Operation(
            summary = "Write what a co-driver is to learn, and what is reached",
            description =
                    "For the co-driver, the network's lead and the secretariat. Replaces all steps; conditional on the"
                            + " role's tag.")
    @APIResponseSchema(value = DevelopmentPath.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<DevelopmentPath> writeDevelopmentPath(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DevelopmentPath path) {
        DevelopmentPaths.Read written = paths.write(networkId, id, ifMatch, path);
        return ETags.ok(written.path(), written.version());
    }
}
