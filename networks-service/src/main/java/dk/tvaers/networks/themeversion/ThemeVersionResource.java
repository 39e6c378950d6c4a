package dk.tvaers.networks.themeversion;

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

/** The versions of a network's theme. */
@Path("/networks/{id}/theme-versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Theme versions")
class ThemeVersionResource {
    private final ThemeVersions versions;

    ThemeVersionResource(ThemeVersions versions) {
        this.versions = versions;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "The versions of the theme in this network, oldest first",
            description =
                    "From version 2; version 1 is the proposal, which stands with the theme. The ETag is that of the latest"
                            + " version, and is what the next one names in If-Match.")
    public RestResponse<Page<ThemeVersionView>> listThemeVersions(
            @PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        var listed = versions.list(networkId, page);
        return ETags.ok(listed.page(), listed.latest());
    }

    @POST
    @Path("revisions")
    @RolesAllowed("**")
    @Operation(
            summary = "Revisit the seven answers",
            description = "For the network's lead and consultants, and the secretariat. Earlier versions are kept.")
    @APIResponseSchema(value = ThemeVersionView.class, responseCode = "201", responseDescription = "The next version")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<ThemeVersionView> reviseTheme(
            @PathParam("id") UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RevisionRequest request) {
        return created(networkId, versions.revise(networkId, ifMatch, request));
    }

    @POST
    @Path("focuses")
    @RolesAllowed("**")
    @Operation(
            summary = "Focus the theme",
            description =
                    "For the network's lead and consultants, and the secretariat. The problems are phrased as potentials; earlier"
                            + " versions are kept.")
    @APIResponseSchema(value = ThemeVersionView.class, responseCode = "201", responseDescription = "The next version")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<ThemeVersionView> focusTheme(
            @PathParam("id") UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FocusRequest request) {
        return created(networkId, versions.focus(networkId, ifMatch, request));
    }

    private static RestResponse<ThemeVersionView> created(UUID networkId, ThemeVersionView version) {
        return ETags.created(
                URI.create("/networks/" + networkId + "/theme-versions#" + version.number()),
                version,
                version.number());
    }
}
