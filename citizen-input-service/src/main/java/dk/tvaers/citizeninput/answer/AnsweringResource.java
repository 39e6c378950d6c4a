package dk.tvaers.citizeninput.answer;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What those who answer read. */
@Path("/answering/inputs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.STAFF, Roles.MODERATOR, Roles.SECRETARIAT})
@Tag(name = "Answers", description = "What inputs led to")
class AnsweringResource {
    private final AnsweringService answering;

    AnsweringResource(AnsweringService answering) {
        this.answering = answering;
    }

    @GET
    @Operation(
            summary = "Inputs for those who answer, oldest first",
            description =
                    "Those that were let through and wait for an answer, or those in the state named; also where their contributors did not "
                            + "allow everybody to read them. For moderators and the secretariat all, for the lead and the consultants of a network those "
                            + "of their networks; naming another network answers 403.")
    public Page<AnsweringView> listInputsForAnswering(
            @QueryParam("state") AnsweringState state,
            @QueryParam("callId") UUID callId,
            @QueryParam("networkId") UUID networkId,
            @BeanParam PageRequest page) {
        return answering.list(state, callId, networkId, page);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One input, for those who may answer it",
            description = "404 before it was let through, and for others. Who reads it is written down.")
    public RestResponse<AnsweringView> getInputForAnswering(@PathParam("id") UUID id) {
        var input = answering.read(id);
        return ETags.ok(input, input.version());
    }
}
