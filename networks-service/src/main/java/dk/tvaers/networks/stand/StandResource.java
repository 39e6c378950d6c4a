package dk.tvaers.networks.stand;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a network stands on evaluation and on spread. */
@Path("/networks/{id}/stands")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
class StandResource {
    private final Stands stands;

    StandResource(Stands stands) {
        this.stands = stands;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Take a stand on evaluation or on spread",
            description =
                    "For the network's lead, reference lead and consultants, and the secretariat. A reasoned no is a stand too; the latest one"
                            + " counts.")
    @APIResponseSchema(value = StandView.class, responseCode = "201", responseDescription = "Taken")
    public RestResponse<StandView> takeStand(@PathParam("id") UUID networkId, @NotNull @Valid StandRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, stands.take(networkId, request));
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The stands of a network, oldest first")
    public Page<StandView> listStands(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return stands.list(networkId, page);
    }
}
