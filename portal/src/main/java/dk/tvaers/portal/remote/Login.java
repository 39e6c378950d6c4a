package dk.tvaers.portal.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The realm that staff are logged in by, for whoever wants to know whether it answers. */
@RegisterRestClient(configKey = "login")
public interface Login {

    @GET
    @Path(".well-known/openid-configuration")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<String> configuration();
}
