package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Calls for input of a network, in citizen-input-service; for staff. */
@Path("calls")
@RegisterRestClient(configKey = "citizen-input")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface StaffCalls {

    @GET
    Items<Call> listCalls(@QueryParam("networkId") UUID networkId, @QueryParam("limit") int limit);

    @POST
    void createCall(Body call);

    @GET
    @Path("{id}")
    RestResponse<Call> getCall(@RestPath UUID id);

    @POST
    @Path("{id}/closing")
    void closeCall(@RestPath UUID id, @HeaderParam("If-Match") String version);

    @GET
    @Path("{id}/results")
    Items<Result> listResults(@RestPath UUID id);

    /**
     * What was answered to one question by those who allowed analysis.
     *
     * @param answered how many; null when fewer than five
     * @param counts by option, in their order; empty when one has fewer than five
     */
    record Result(Call.Question question, Long answered, List<Long> counts) {
        public Result {
            counts = counts == null ? List.of() : List.copyOf(counts);
        }

        public boolean hasCounts() {
            return !counts.isEmpty() && counts.size() == question.options().size();
        }
    }
}
