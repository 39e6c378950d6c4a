package dk.tvaers.networks.mandate;

import dk.tvaers.web.problem.Messages;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The mandate as a whole. */
@Path("/networks/{id}/mandate")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mandate")
class MandateResource {
    private final Mandates mandates;

    MandateResource(Mandates mandates) {
        this.mandates = mandates;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @ResponseHeader(name = HttpHeaders.VARY, value = HttpHeaders.ACCEPT_LANGUAGE)
    @Operation(
            summary = "The mandate of a network",
            description =
                    "Its agreements without their texts, the hours agreed by phase, which unit pays how much of them, and what"
                            + " is missing, said in words.")
    public MandateView getMandate(
            @PathParam("id") UUID networkId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return mandates.of(networkId, Messages.choose(language));
    }
}
