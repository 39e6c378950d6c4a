package dk.tvaers.networks.deliverable;

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

/** What a network delivers to the executive forum. */
@Path("/networks/{id}/forum-deliverables")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Forum deliverables")
class DeliverableResource {
    private final Deliverables deliverables;

    DeliverableResource(Deliverables deliverables) {
        this.deliverables = deliverables;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Record what is delivered to the executive forum",
            description = "For the network's lead, reference lead and consultants, and the secretariat.")
    @APIResponseSchema(value = DeliverableView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<DeliverableView> recordForumDeliverable(
            @PathParam("id") UUID networkId, @NotNull @Valid DeliverableRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, deliverables.record(networkId, request));
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "What was delivered to the executive forum, oldest first")
    public Page<DeliverableView> listForumDeliverables(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return deliverables.list(networkId, page);
    }
}
