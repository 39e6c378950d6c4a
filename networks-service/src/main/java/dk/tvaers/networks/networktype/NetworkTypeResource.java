package dk.tvaers.networks.networktype;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** The kinds of networks. */
@Path("/network-types")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Network types")
class NetworkTypeResource {
    private final NetworkTypes types;

    NetworkTypeResource(NetworkTypes types) {
        this.types = types;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.VARY, value = HttpHeaders.ACCEPT_LANGUAGE)
    @Operation(
            summary = "The kinds of networks",
            description = "Their purpose, course and level of reference lead, each in its latest version.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "406", ref = "not-acceptable")
    public Page<NetworkTypeView> listNetworkTypes(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return new Page<>(types.list(Messages.choose(language)), null);
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(summary = "Create a kind of network", description = "Version 1 of a code that no type has yet.")
    @APIResponseSchema(value = TypeVersionView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<TypeVersionView> createNetworkType(@NotNull @Valid NewTypeRequest request) {
        return created(types.create(request));
    }

    @POST
    @Path("{code}/versions")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(
            summary = "Change a kind of network",
            description =
                    "The whole definition becomes the next version. Networks that run keep the version they began under."
                            + " If-Match holds the ETag of the latest version.")
    @APIResponseSchema(value = TypeVersionView.class, responseCode = "201", responseDescription = "The next version")
    public RestResponse<TypeVersionView> changeNetworkType(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TypeDefinition definition) {
        return created(types.change(code, ifMatch, definition));
    }

    @GET
    @Path("{code}/versions/{version}")
    @PermitAll
    @Operation(
            summary = "One version of a kind of network",
            description = "Whole, in both languages, with everything its gates ask for.")
    public RestResponse<TypeVersionView> getNetworkTypeVersion(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        TypeVersionView type = types.find(code, version).orElseThrow(Problems::notFound);
        return ETags.okUnlessUnchanged(ifNoneMatch, type.version(), () -> type);
    }

    private static RestResponse<TypeVersionView> created(TypeVersionView type) {
        var location = URI.create("/network-types/" + type.code() + "/versions/" + type.version());
        return ETags.created(location, type, type.version());
    }
}
