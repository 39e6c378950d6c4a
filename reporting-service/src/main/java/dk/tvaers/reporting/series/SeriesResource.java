package dk.tvaers.reporting.series;

import dk.tvaers.reporting.model.Interval;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happened in the municipality over time. */
@Path("/municipality/series")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT})
@Tag(name = "Municipality")
class SeriesResource {
    private final SeriesService series;

    SeriesResource(SeriesService series) {
        this.series = series;
    }

    @GET
    @Operation(
            summary = "Count what happened over time",
            description =
                    "Inputs received, and the things that came to each step of the funnel, by month, quarter or year.")
    public SeriesView listSeries(
            @QueryParam("by") @DefaultValue("QUARTER") Interval by,
            @QueryParam("asOf")
                    @Parameter(description = "The moment of the figures, not in the future; now without it")
                    @Nullable
                    Instant asOf) {
        return series.series(by, asOf);
    }
}
