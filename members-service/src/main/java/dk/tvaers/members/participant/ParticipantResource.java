package dk.tvaers.members.participant;

import dk.tvaers.members.audit.Reading;
import dk.tvaers.members.audit.ShowsPeople;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/networks/{networkId}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants", description = "Who works together in a network, by name")
class ParticipantResource {
    private final Participations participations;

    ParticipantResource(Participations participations) {
        this.participations = participations;
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @ShowsPeople(Reading.READ_NAME)
    @Operation(
            summary = "Who takes part in a network, by name",
            description =
                    "Everybody with a role or a membership now, once each. For those who take part themselves, and the secretariat:"
                            + " who works together knows each other's names. Whose names were shown is written to the audit log.")
    public Page<ParticipantView> listParticipants(@PathParam("networkId") UUID networkId, @BeanParam PageRequest page) {
        return participations.list(networkId, page);
    }
}
