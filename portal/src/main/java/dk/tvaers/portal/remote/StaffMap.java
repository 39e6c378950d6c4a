package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The network map of members-service; for staff. */
@Path("network-map")
@RegisterRestClient(configKey = "members")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface StaffMap {

    /** @param level DEPARTMENT or UNIT */
    @GET
    NetworkMap getNetworkMap(@QueryParam("level") String level);

    /** An SVG without scripts. */
    @GET
    @Path("picture")
    @Produces("image/svg+xml")
    String getNetworkMapPicture();
}
