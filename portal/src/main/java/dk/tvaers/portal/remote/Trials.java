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

/** Trials of networks, in networks-service; for staff. */
@Path("networks/{id}/trials")
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Trials {

    @GET
    Items<Trial> listTrials(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    void planTrial(@RestPath UUID id, Body trial);

    @GET
    @Path("{trialId}")
    RestResponse<Trial> getTrial(@RestPath UUID id, @RestPath UUID trialId);

    @PUT
    @Path("{trialId}")
    void changeTrial(@RestPath UUID id, @RestPath UUID trialId, @HeaderParam("If-Match") String version, Body trial);

    @POST
    @Path("{trialId}/stage-entries")
    void enterTrialStage(
            @RestPath UUID id, @RestPath UUID trialId, @HeaderParam("If-Match") String version, Body stage);

    @GET
    @Path("{trialId}/capital-grants")
    Items<Trial.Grant> listCapitalGrants(@RestPath UUID id, @RestPath UUID trialId, @QueryParam("limit") int limit);

    @POST
    @Path("{trialId}/capital-grants")
    void grantCapital(@RestPath UUID id, @RestPath UUID trialId, Body grant);

    @GET
    @Path("{trialId}/costs")
    Items<Trial.Cost> listCosts(@RestPath UUID id, @RestPath UUID trialId, @QueryParam("limit") int limit);

    @POST
    @Path("{trialId}/costs")
    void recordCost(@RestPath UUID id, @RestPath UUID trialId, Body cost);

    @GET
    @Path("{trialId}/learnings")
    Items<Trial.Learning> listLearnings(@RestPath UUID id, @RestPath UUID trialId, @QueryParam("limit") int limit);

    @POST
    @Path("{trialId}/learnings")
    void enterLearning(@RestPath UUID id, @RestPath UUID trialId, Body learning);

    @GET
    @Path("{trialId}/measures")
    Items<Trial.Measure> listMeasures(@RestPath UUID id, @RestPath UUID trialId, @QueryParam("limit") int limit);

    @POST
    @Path("{trialId}/measures")
    void fixMeasure(@RestPath UUID id, @RestPath UUID trialId, Body measure);

    @GET
    @Path("{trialId}/measures/{measureId}")
    RestResponse<Trial.Measure> getMeasure(@RestPath UUID id, @RestPath UUID trialId, @RestPath UUID measureId);

    @PUT
    @Path("{trialId}/measures/{measureId}/value")
    void recordMeasuredValue(
            @RestPath UUID id,
            @RestPath UUID trialId,
            @RestPath UUID measureId,
            @HeaderParam("If-Match") String version,
            Body value);
}
