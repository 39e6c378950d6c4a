package dk.tvaers.reporting.published;

import dk.tvaers.web.limit.RateLimited;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The figures for the council and the citizens. */
@Path("/public/figures")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Public figures", description = "What everyone may see, without a login")
class PublishedResource {
    /** A published half-year changes only when an event comes very late. */
    static final String AN_HOUR = "public, max-age=3600";

    private final Publications publications;

    PublishedResource(Publications publications) {
        this.publications = publications;
    }

    @GET
    @RateLimited("public-figures")
    @Operation(
            summary = "The figures of a half-year",
            description =
                    "How far its themes came, what is still in use, the three bottom lines, and who was heard. A half-year is published"
                            + " when its inputs were due to be answered, and does not change afterwards.")
    public RestResponse<PublishedFigures> readPublishedFigures(
            @QueryParam("period") @Parameter(description = "The latest without it", example = "2026-H1") @Nullable
                    String period) {
        return RestResponse.ResponseBuilder.ok(publications.figures(period))
                .header(HttpHeaders.CACHE_CONTROL, AN_HOUR)
                .build();
    }
}
