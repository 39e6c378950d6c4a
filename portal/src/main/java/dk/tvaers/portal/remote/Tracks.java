package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What networks make of what they found, in networks-service; for staff. */
@Path("networks/{id}/tracks")
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Tracks {

    @GET
    Items<Track> listTracks(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    void layTrack(@RestPath UUID id, Body track);

    @GET
    @Path("{trackId}")
    RestResponse<Track> getTrack(@RestPath UUID id, @RestPath UUID trackId);

    @PUT
    @Path("{trackId}")
    void changeTrack(@RestPath UUID id, @RestPath UUID trackId, @HeaderParam("If-Match") String version, Body track);

    /**
     * A pattern that a network goes on with.
     *
     * @param priority 1 is first; may be absent
     */
    record Track(
            UUID id,
            String title,
            String description,
            List<UUID> findingIds,
            List<UUID> nodeIds,
            Integer priority,
            String reason) {
        public Track {
            findingIds = findingIds == null ? List.of() : List.copyOf(findingIds);
            nodeIds = nodeIds == null ? List.of() : List.copyOf(nodeIds);
        }
    }
}
