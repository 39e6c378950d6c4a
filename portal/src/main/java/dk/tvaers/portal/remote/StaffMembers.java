package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What staff may ask of members-service, each as themselves. */
@RegisterRestClient(configKey = "members")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface StaffMembers {

    /** At the first login the person is recognised or registered; later nothing changes. */
    @PUT
    @Path("me")
    Me arrive();

    @GET
    @Path("me/load")
    Load getMyLoad();

    /** Oneself. */
    record Me(UUID id, String name) {}

    /** What one has to do in networks. */
    record Load(List<InNetwork> networks, BigDecimal agreedHours, long usedHours) {
        public Load {
            networks = networks == null ? List.of() : List.copyOf(networks);
        }
    }

    /** The same in one of them. */
    record InNetwork(UUID networkId, String title, BigDecimal agreedHours, long usedHours) {}
}
