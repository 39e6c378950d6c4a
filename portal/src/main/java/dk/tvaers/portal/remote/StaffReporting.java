package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What staff may ask of reporting-service, each as themselves: pictures as SVG without scripts, and files (csv, xlsx, ods, pdf). What they are
 * of is said by the names of the contract, all of which must hold.
 */
@RegisterRestClient(configKey = "reporting")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface StaffReporting {

    @GET
    @Path("municipality/{view}.svg")
    @Produces("image/svg+xml")
    String getMunicipalityPicture(
            @RestPath String view,
            @RestQuery Map<String, String> scope,
            @QueryParam("lang") String language,
            @QueryParam("look") String look);

    /** @param what report, comparison or series */
    @GET
    @Path("municipality/{what}.{format}")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> exportMunicipality(
            @RestPath String what,
            @RestPath String format,
            @RestQuery Map<String, String> scope,
            @QueryParam("lang") String language);

    @GET
    @Path("networks/{id}/{view}.svg")
    @Produces("image/svg+xml")
    String getNetworkPicture(
            @RestPath UUID id,
            @RestPath String view,
            @QueryParam("lang") String language,
            @QueryParam("look") String look);

    @GET
    @Path("networks/{id}/report.{format}")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> exportNetwork(@RestPath UUID id, @RestPath String format, @QueryParam("lang") String language);
}
