package dk.tvaers.members.membership;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/networks/{networkId}/memberships/{id}/hours")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
@Tag(name = "Time", description = "Hours agreed and used, and who has much to do")
class HoursResource {
    private final HoursService hours;

    HoursResource(HoursService hours) {
        this.hours = hours;
    }

    @GET
    @Operation(
            summary = "Read a member's time in a network",
            description =
                    "What the line manager agreed to and the unit that pays come from the network's mandate. For the"
                            + " member, that line manager, the network's lead and the secretariat.")
    public RestResponse<HoursView> getMemberHours(@PathParam("networkId") UUID networkId, @PathParam("id") UUID id) {
        HoursService.Read read = hours.get(networkId, id);
        return ETags.ok(read.view(), read.version());
    }

    @PUT
    @Operation(
            summary = "Say how much time was used",
            description =
                    "Whole hours by phase until now; replaces what was said before. For the member, the network's lead and"
                            + " the secretariat; conditional on the membership's tag.")
    @APIResponseSchema(value = HoursView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<HoursView> useHours(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HoursRequest request) {
        HoursService.Read read = hours.use(networkId, id, ifMatch, request);
        return ETags.ok(read.view(), read.version());
    }
}
