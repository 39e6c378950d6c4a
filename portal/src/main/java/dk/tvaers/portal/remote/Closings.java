package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The end of a network, in networks-service; for staff. */
@Path("networks/{id}")
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Closings {

    @GET
    @Path("closing")
    Closing getClosing(@RestPath UUID id);

    @POST
    @Path("closing")
    void closeNetwork(@RestPath UUID id, @HeaderParam("If-Match") String version, Body closing);

    @POST
    @Path("closing-notices")
    Notices tellMembers(@RestPath UUID id);

    @GET
    @Path("report.pdf")
    @Produces("application/pdf")
    RestResponse<byte[]> getNetworkReportPdf(@RestPath UUID id);

    /** How it ended. */
    record Closing(boolean overridden, String reason, String actedAs, Instant closedAt) {}

    /** How many were told now, and in all. */
    record Notices(int now, int total) {}
}
