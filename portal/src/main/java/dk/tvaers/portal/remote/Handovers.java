package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Handovers of solutions to base units, in networks-service; for staff. */
@Path("networks/{id}/handovers")
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Handovers {

    @GET
    Items<Handover> listHandovers(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    void offerHandover(@RestPath UUID id, Body handover);

    @GET
    @Path("{handoverId}")
    RestResponse<Handover> getHandover(@RestPath UUID id, @RestPath UUID handoverId);

    @POST
    @Path("{handoverId}/answer")
    void answerHandover(
            @RestPath UUID id, @RestPath UUID handoverId, @HeaderParam("If-Match") String version, Body answer);

    @POST
    @Path("{handoverId}/implementation")
    void implementHandover(
            @RestPath UUID id, @RestPath UUID handoverId, @HeaderParam("If-Match") String version, Body implementation);

    @POST
    @Path("{handoverId}/evaluation")
    void evaluateHandover(
            @RestPath UUID id, @RestPath UUID handoverId, @HeaderParam("If-Match") String version, Body evaluation);

    @GET
    @Path("{handoverId}/use-reports")
    Items<Handover.Use> listUseReports(@RestPath UUID id, @RestPath UUID handoverId);

    @POST
    @Path("{handoverId}/use-reports")
    void reportUse(@RestPath UUID id, @RestPath UUID handoverId, Body use);
}
