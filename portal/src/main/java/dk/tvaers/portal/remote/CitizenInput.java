package dk.tvaers.portal.remote;

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

/** What anybody may ask of citizen-input-service; {@code api/citizen-input-service.yaml}. */
@RegisterRestClient(configKey = "citizen-input")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
public interface CitizenInput {

    @GET
    @Path("calls")
    Items<Call> listCalls(@QueryParam("state") String state, @QueryParam("limit") int limit);

    @GET
    @Path("calls/{id}")
    Call getCall(@RestPath UUID id);

    @GET
    @Path("inputs")
    Items<PublicInput> listInputs(
            @QueryParam("callId") UUID callId, @QueryParam("networkId") UUID networkId, @QueryParam("limit") int limit);

    @GET
    @Path("inputs")
    Items<PublicInput> listPublished(
            @QueryParam("networkId") UUID networkId, @QueryParam("state") String state, @QueryParam("limit") int limit);

    /** @param sought words, as a search engine takes them */
    @GET
    @Path("inputs")
    Items<PublicInput> searchInputs(@QueryParam("q") String sought, @QueryParam("limit") int limit);

    @POST
    @Path("inputs")
    Receipt submitInput(@HeaderParam("Idempotency-Key") String key, Submission submission);

    @POST
    @Path("input-similarities")
    Items<PublicInput> findSimilarInputs(Likeness likeness);

    @POST
    @Path("receipts/{deed}")
    Status receipt(@RestPath String deed, Deed request);

    @GET
    @Path("networks/{id}/story")
    NetworkStory readStory(@RestPath UUID id);

    /** What others may have written already. */
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
    record Likeness(UUID callId, String title, String text) {

        /** Nothing of what was written, so that no log can hold it. */
        @Override
        public String toString() {
            return "input";
        }
    }
}
