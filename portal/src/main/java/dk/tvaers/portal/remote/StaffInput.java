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

/** What staff may ask of citizen-input-service, each as themselves. */
@RegisterRestClient(configKey = "citizen-input")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface StaffInput {

    @GET
    @Path("screening/inputs")
    Items<ScreenedInput> listInputsForScreening(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("screening/inputs/{id}")
    ScreenedInput getInputForScreening(@RestPath UUID id);

    @GET
    @Path("screening/reasons")
    Items<ScreenedInput.Reason> listReasons();

    @POST
    @Path("inputs/{id}/screenings")
    void screenInput(@RestPath UUID id, @HeaderParam("If-Match") String version, ScreenedInput.Decision decision);

    @GET
    @Path("answering/inputs")
    Items<PublicInput> listInputsForAnswering(@QueryParam("networkId") UUID networkId, @QueryParam("limit") int limit);

    /** @param callId those that answer one call; all without it */
    @GET
    @Path("answering/inputs")
    Items<PublicInput> listAnswersToCall(@QueryParam("callId") UUID callId, @QueryParam("limit") int limit);

    @GET
    @Path("answering/inputs/{id}")
    RestResponse<PublicInput> getInputForAnswering(@RestPath UUID id);

    @POST
    @Path("inputs/{id}/answers")
    void answerInput(@RestPath UUID id, @HeaderParam("If-Match") String version, ScreenedInput.Reply reply);

    @POST
    @Path("bulk-answers")
    BulkReply.Outcome answerInputs(BulkReply reply);

    @POST
    @Path("recorded-inputs")
    Receipt recordInput(@HeaderParam("Idempotency-Key") String key, Recording recording);
}
