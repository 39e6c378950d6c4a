package dk.tvaers.networks.track;

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

/** Tracks of a network. */
@Path("/networks/{id}/tracks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tracks")
class TrackResource {
    private final Tracks tracks;

    TrackResource(Tracks tracks) {
        this.tracks = tracks;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The tracks of a network, oldest first")
    public Page<TrackView> listTracks(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return tracks.list(networkId, page);
    }

    @GET
    @Path("{trackId}")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "One track")
    public RestResponse<TrackView> getTrack(
            @PathParam("id") UUID networkId,
            @PathParam("trackId") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = tracks.find(networkId, id);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::track);
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Lay a track",
            description =
                    "Of at least one finding. For the network's lead, co-driver and consultants, and the secretariat.")
    @APIResponseSchema(value = TrackView.class, responseCode = "201", responseDescription = "Laid")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<TrackView> layTrack(@PathParam("id") UUID networkId, @NotNull @Valid TrackRequest request) {
        var laid = tracks.lay(networkId, request);
        return ETags.created(
                URI.create("/networks/" + networkId + "/tracks/" + laid.track().id()), laid.track(), laid.version());
    }

    @PUT
    @Path("{trackId}")
    @RolesAllowed("**")
    @Operation(summary = "Change a track, its findings or its priority")
    @APIResponseSchema(value = TrackView.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<TrackView> changeTrack(
            @PathParam("id") UUID networkId,
            @PathParam("trackId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TrackRequest request) {
        var changed = tracks.change(networkId, id, ifMatch, request);
        return ETags.ok(changed.track(), changed.version());
    }
}
