package dk.tvaers.portal.remote;

import com.fasterxml.jackson.annotation.JsonInclude;
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

/** What anybody may ask of networks-service; {@code api/networks-service.yaml}. */
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
public interface Networks {

    @GET
    @Path("networks")
    Items<Network> listNetworks(@QueryParam("state") String state, @QueryParam("limit") int limit);

    @GET
    @Path("networks/{id}")
    Network getNetwork(@RestPath UUID id);

    @GET
    @Path("network-types")
    Items<Theme.NetworkType> listNetworkTypes();

    @GET
    @Path("rounds")
    Items<Theme.Round> listRounds(@QueryParam("limit") int limit);

    @POST
    @Path("themes")
    Theme proposeTheme(@HeaderParam("Idempotency-Key") String key, ThemeProposal proposal);

    @POST
    @Path("theme-similarities")
    Items<Theme.Similar> findSimilarThemes(Likeness theme);

    @GET
    @Path("themes/{id}/outcome")
    Theme.Outcome getThemeOutcome(@RestPath UUID id);

    /** What others may have proposed already. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Likeness(String title, String challenge) {

        /** Nothing of what was written, so that no log can hold it. */
        @Override
        public String toString() {
            return "theme";
        }
    }
}
