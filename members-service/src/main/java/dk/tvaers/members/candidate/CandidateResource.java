package dk.tvaers.members.candidate;

import dk.tvaers.members.audit.Reading;
import dk.tvaers.members.audit.ShowsPeople;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/networks/{networkId}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidates")
class CandidateResource {
    private final Candidates candidates;

    CandidateResource(Candidates candidates) {
        this.candidates = candidates;
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @ShowsPeople(Reading.FIND)
    @Operation(
            summary = "Who could bring what a network misses",
            description =
                    "By perspective, profession and competence, all of those given. Only people who agreed to be found and are no members;"
                            + " who is in few networks comes first. For"
                            + " the network's lead and the secretariat. Whose data were shown is written to the audit log.")
    public Page<CandidateView> listCandidates(
            @PathParam("networkId") UUID networkId, @Valid @BeanParam Wanted wanted, @BeanParam PageRequest page) {
        return candidates.list(networkId, wanted, page);
    }
}
