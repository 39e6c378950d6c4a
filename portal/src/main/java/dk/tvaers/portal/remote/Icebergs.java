package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Icebergs in networks-service, for staff. */
@Path("networks/{id}/iceberg")
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Icebergs {

    @GET
    Iceberg getIceberg(@RestPath UUID id);

    @POST
    @Path("nodes")
    void raiseNode(@RestPath UUID id, Body node);

    @GET
    @Path("nodes/{nodeId}")
    RestResponse<Iceberg.Node> getNode(@RestPath UUID id, @RestPath UUID nodeId);

    @PUT
    @Path("nodes/{nodeId}")
    void changeNode(@RestPath UUID id, @RestPath UUID nodeId, @HeaderParam("If-Match") String version, Body node);

    @POST
    @Path("nodes/{nodeId}/evidence")
    void addEvidence(@RestPath UUID id, @RestPath UUID nodeId, Body evidence);

    @POST
    @Path("nodes/{nodeId}/perspectives")
    void addPerspective(@RestPath UUID id, @RestPath UUID nodeId, Body sighting);

    @GET
    @Path("nodes/{nodeId}/revisions")
    Items<Iceberg.Revision> listNodeRevisions(@RestPath UUID id, @RestPath UUID nodeId, @QueryParam("limit") int limit);

    @POST
    @Path("edges")
    void connectNodes(@RestPath UUID id, Body edge);

    @DELETE
    @Path("edges/{edgeId}")
    void disconnectNodes(@RestPath UUID id, @RestPath UUID edgeId);
}
