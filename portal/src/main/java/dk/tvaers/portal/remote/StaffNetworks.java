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

/** What staff may ask of networks-service, each as themselves. */
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface StaffNetworks {

    @GET
    @Path("networks/{id}")
    RestResponse<Network> getNetwork(@RestPath UUID id);

    @GET
    @Path("networks/{id}/gate")
    Course.Gate getGate(@RestPath UUID id);

    @GET
    @Path("networks/{id}/phase-entries")
    Items<Course.Entry> listPhaseEntries(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("networks/{id}/phase-entries")
    void enterPhase(@RestPath UUID id, @HeaderParam("If-Match") String version, Body step);

    @POST
    @Path("networks/{id}/findings")
    void recordFinding(@RestPath UUID id, Body finding);

    @GET
    @Path("networks/{id}/findings")
    Items<Course.Finding> listFindings(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("networks/{id}/value-hypotheses")
    void recordValueHypothesis(@RestPath UUID id, Body hypothesis);

    @GET
    @Path("networks/{id}/value-hypotheses")
    Items<Course.ValueHypothesis> listValueHypotheses(@RestPath UUID id, @QueryParam("limit") int limit);

    @GET
    @Path("me/handovers")
    Items<WaitingHandover> listMyHandovers(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);
}
