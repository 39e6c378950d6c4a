package dk.tvaers.portal.remote;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What anybody may ask of reporting-service; {@code api/reporting-service.yaml}. */
@RegisterRestClient(configKey = "reporting")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
public interface Reporting {

    /** @param period such as 2026-H1; the latest without it */
    @GET
    @Path("public/figures")
    PublishedFigures readPublishedFigures(@QueryParam("period") String period);

    /** An SVG without scripts. */
    @GET
    @Path("public/figures/{view}.svg")
    @Produces("image/svg+xml")
    String getPublishedPicture(
            @RestPath String view, @QueryParam("period") String period, @QueryParam("look") String look);

    /** @param format csv, xlsx, ods or pdf */
    @GET
    @Path("public/figures/report.{format}")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> exportPublishedFigures(
            @RestPath String format, @QueryParam("period") String period, @QueryParam("lang") String language);
}
