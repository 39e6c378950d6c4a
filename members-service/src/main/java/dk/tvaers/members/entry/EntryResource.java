package dk.tvaers.members.entry;

import dk.tvaers.members.audit.Reading;
import dk.tvaers.members.audit.ShowsPeople;
import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/networks/{networkId}/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries", description = "Invitations to networks and applications to them")
class EntryResource {
    private final EntryService entries;

    EntryResource(EntryService entries) {
        this.entries = entries;
    }

    @GET
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @ShowsPeople(Reading.READ_NAME)
    @Operation(
            summary = "List the invitations and applications of a network",
            description =
                    "Newest first. For the network's lead and the secretariat; whose names were shown is written to the"
                            + " audit log.")
    public Page<EntryView> listEntries(@PathParam("networkId") UUID networkId, @BeanParam PageRequest page) {
        return entries.list(networkId, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @ShowsPeople(Reading.READ_NAME)
    @Operation(
            summary = "Read an invitation or an application",
            description = "For the person it is about, the network's lead and the secretariat.")
    public RestResponse<EntryView> getEntry(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        EntryService.Seen seen = entries.get(networkId, id);
        return ETags.okUnlessUnchanged(ifNoneMatch, seen.version(), seen::view);
    }

    @PUT
    @Path("{id}/answer")
    @RolesAllowed({Roles.STAFF, Roles.SECRETARIAT})
    @ShowsPeople(Reading.READ_NAME)
    @Operation(
            summary = "Answer an invitation or an application",
            description =
                    "Once. The invited person accepts or declines, the network's lead approves or rejects, whoever asked"
                            + " withdraws; the secretariat answers for those who have no login. Accepted and approved make a member.")
    @APIResponseSchema(value = EntryView.class, responseCode = "200", responseDescription = "Answered")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<EntryView> answerEntry(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnswerRequest request) {
        EntryService.Seen seen = entries.answer(networkId, id, ifMatch, request);
        return ETags.ok(seen.view(), seen.version());
    }

    /** 201 at the address where an entry is read and answered, whichever way it came. */
    static RestResponse<EntryView> created(EntryService.Seen seen) {
        EntryView entry = seen.view();
        URI location = URI.create("networks/" + entry.networkId() + "/entries/" + entry.id());
        return ETags.created(location, entry, seen.version());
    }
}
