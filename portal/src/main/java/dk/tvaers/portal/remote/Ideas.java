package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
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

/** Ideas of networks and what they are scored by, in networks-service; for staff. */
@Path("networks/{id}")
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Ideas {

    @GET
    @Path("ideas")
    Items<Idea> listIdeas(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("ideas")
    void raiseIdea(@RestPath UUID id, Body idea);

    @GET
    @Path("ideas/{ideaId}")
    RestResponse<Idea> getIdea(@RestPath UUID id, @RestPath UUID ideaId);

    @PUT
    @Path("ideas/{ideaId}")
    void changeIdea(@RestPath UUID id, @RestPath UUID ideaId, @HeaderParam("If-Match") String version, Body idea);

    @PUT
    @Path("ideas/{ideaId}/description")
    void describeIdea(
            @RestPath UUID id, @RestPath UUID ideaId, @HeaderParam("If-Match") String version, Body description);

    @POST
    @Path("ideas/{ideaId}/moves")
    void moveIdea(@RestPath UUID id, @RestPath UUID ideaId, @HeaderParam("If-Match") String version, Body move);

    @GET
    @Path("ideas/{ideaId}/moves")
    Items<Idea.Move> listIdeaMoves(@RestPath UUID id, @RestPath UUID ideaId, @QueryParam("limit") int limit);

    @GET
    @Path("ideas/{ideaId}/scores/mine")
    RestResponse<Idea.OwnScores> getOwnScores(@RestPath UUID id, @RestPath UUID ideaId);

    @PUT
    @Path("ideas/{ideaId}/scores/mine")
    void scoreIdea(@RestPath UUID id, @RestPath UUID ideaId, @HeaderParam("If-Match") String version, Body scores);

    @GET
    @Path("score-results")
    Idea.Results getScoreResults(@RestPath UUID id);

    @GET
    @Path("criteria")
    RestResponse<Idea.Criteria> getCriteria(@RestPath UUID id);

    @PUT
    @Path("criteria")
    void draftCriteria(@RestPath UUID id, @HeaderParam("If-Match") String version, Body criteria);

    @POST
    @Path("criteria/fixing")
    void fixCriteria(@RestPath UUID id, @HeaderParam("If-Match") String version);

    @POST
    @Path("criteria/reopening")
    void reopenCriteria(@RestPath UUID id, @HeaderParam("If-Match") String version, Body reopening);
}
