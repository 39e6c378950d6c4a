package dk.tvaers.portal.remote;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What anybody may ask of members-service; {@code api/members-service.yaml}. */
@RegisterRestClient(configKey = "members")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
public interface Members {

    @GET
    @Path("perspectives")
    Items<Perspective> listPerspectives();

    /** From where somebody sees something. */
    record Perspective(String code, String name) {}
}
