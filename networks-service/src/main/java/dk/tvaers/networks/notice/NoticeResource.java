package dk.tvaers.networks.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Notices at the closing of a network. */
@Path("/networks/{id}/closing-notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Closing")
class NoticeResource {
    private final Notices notices;

    NoticeResource(Notices notices) {
        this.notices = notices;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Have everybody told what the network led to",
            description =
                    "For the network's lead and consultants, and the secretariat, in the closing phase. Those who left early are told too; nobody"
                            + " is told twice.")
    @APIResponseSchema(value = NoticesView.class, responseCode = "201", responseDescription = "Told")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<NoticesView> tellMembers(@PathParam("id") UUID networkId) {
        return RestResponse.status(RestResponse.Status.CREATED, notices.tell(networkId));
    }
}
