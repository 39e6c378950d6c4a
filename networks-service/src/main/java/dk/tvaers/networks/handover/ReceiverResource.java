package dk.tvaers.networks.handover;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The handovers of all networks, as their receivers see them. */
@Path("/me/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
class ReceiverResource {
    private final WaitingHandovers waiting;

    ReceiverResource(WaitingHandovers waiting) {
        this.waiting = waiting;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(
            summary =
                    "What was handed over to the reader or the reader's unit and waits for something, late ones first",
            description =
                    "Of all networks, closed ones too: what the reader owns, what networks hand over in which the reader is a receiver, and"
                            + " what is offered to the reader's unit or one below it. A handover that waits for several things is there"
                            + " several times.")
    public Page<WaitingView> listMyHandovers(@BeanParam PageRequest page) {
        return waiting.list(page);
    }
}
