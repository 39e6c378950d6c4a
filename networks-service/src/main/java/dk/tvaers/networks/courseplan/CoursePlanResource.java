package dk.tvaers.networks.courseplan;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The course plan of a network. */
@Path("/networks/{id}/course-plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Course plan")
class CoursePlanResource {
    private final CoursePlans plans;

    CoursePlanResource(CoursePlans plans) {
        this.plans = plans;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary = "The course plan",
            description = "Without steps until there is one; its ETag is what the first plan names in If-Match.")
    public RestResponse<CoursePlanView> getCoursePlan(
            @PathParam("id") UUID networkId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = plans.find(networkId);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::plan);
    }

    @PUT
    @RolesAllowed("**")
    @Operation(
            summary = "Plan the course",
            description =
                    "For the network's lead and consultants, and the secretariat. The plan is given whole: start, end and hours of"
                            + " every phase from the start-up that cannot be passed over. If-Match holds the plan's ETag.")
    @APIResponse(responseCode = "200", description = "Planned")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<CoursePlanView> planCourse(
            @PathParam("id") UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CoursePlanRequest request) {
        var planned = plans.plan(networkId, ifMatch, request);
        return ETags.ok(planned.plan(), planned.version());
    }
}
