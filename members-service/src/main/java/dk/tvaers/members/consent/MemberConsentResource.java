package dk.tvaers.members.consent;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/networks/{networkId}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
class MemberConsentResource {
    private final ConsentReadings readings;

    MemberConsentResource(ConsentReadings readings) {
        this.readings = readings;
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @Operation(
            summary = "What the members of a network allow",
            description =
                    "Before a story, a quote or a picture is shown: what counts at this moment. Members who allow nothing are not"
                            + " named. For the network's lead and the secretariat. Written to the audit log.")
    public Page<MemberConsentsView> listMemberConsents(@PathParam("networkId") UUID networkId) {
        return new Page<>(readings.ofMembers(networkId), null);
    }
}
