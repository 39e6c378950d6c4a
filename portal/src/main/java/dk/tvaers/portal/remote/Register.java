package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What networks proposed, thought of, tried and handed over, for staff who want to know whether something was tried before. */
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Register {

    @GET
    @Path("register")
    Items<Entry> searchRegister(@QueryParam("q") String sought, @QueryParam("limit") int limit);

    /** @param networkId absent for a theme that became no network */
    record Entry(String kind, UUID id, UUID networkId, String title, String text, String state, Integer year) {
        public boolean isTheme() {
            return "THEME".equals(kind);
        }
    }
}
