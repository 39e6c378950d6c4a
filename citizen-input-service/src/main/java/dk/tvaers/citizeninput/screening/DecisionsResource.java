package dk.tvaers.citizeninput.screening;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions in number. */
@Path("/screening/decisions")
@Tag(name = "Screening", description = "A person reads every input before it is shown")
class DecisionsResource {
    private final BulkScreening bulk;
    private final DecisionLog log;

    DecisionsResource(BulkScreening bulk, DecisionLog log) {
        this.bulk = bulk;
        this.log = log;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MODERATOR)
    @Operation(
            summary = "Hold or reject many inputs for the same reason",
            description =
                    "Up to 100, each for itself: the answer says of every one whether it was done, and if not, why. "
                            + "Nothing is published in bulk, because what is shown is read one by one.")
    public Page<BulkResult> screenInputs(@NotNull @Valid BulkRequest request) {
        return new Page<>(bulk.decide(request), null);
    }

    @GET
    @Produces("text/csv")
    @RolesAllowed({Roles.MODERATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "The decisions of a period as a file",
            description =
                    "On inputs and comments, oldest first: when, what, on which ground, by which login. At most twelve "
                            + "months and 50,000 decisions at a time.")
    public RestResponse<String> downloadDecisions(
            @QueryParam("from") @Parameter(required = true, description = "The first day, in municipal time")
                    LocalDate from,
            @QueryParam("to") @Parameter(required = true, description = "The last day, included") LocalDate to) {
        return RestResponse.ResponseBuilder.ok(log.csv(from, to))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"decisions-%s-%s.csv\"".formatted(from, to))
                .build();
    }
}
