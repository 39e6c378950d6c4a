package dk.tvaers.citizeninput.attachment;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Attachments, for reviewers. Those of one input stand with the input. */
@Path("/screening/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MODERATOR)
@Tag(name = "Attachments")
class AttachmentScreeningResource {
    private final AttachmentScreening screening;
    private final Downloads downloads;

    AttachmentScreeningResource(AttachmentScreening screening, Downloads downloads) {
        this.screening = screening;
        this.downloads = downloads;
    }

    @GET
    @Operation(
            summary = "Pictures that wait for a reviewer, oldest first",
            description = "Documents are never shown to everybody, so there is nothing to decide about them.")
    public Page<WaitingAttachment> listAttachmentsForScreening(@BeanParam PageRequest page) {
        return screening.undecided(page);
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "What a contributor added",
            description =
                    "Also a document. 409 while it waits to be scanned for malicious content, or when that was found. Each look is written down.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<StreamingOutput> readAttachmentForScreening(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return downloads.toOne(ifNoneMatch, screening.content(id));
    }

    @POST
    @Path("{id}/decisions")
    @Operation(
            summary = "Decide whether a picture is shown",
            description =
                    "Publishing needs the attestation, and words that say what the picture shows; a technical check of these comes on top: a personal number that is left answers 409. "
                            + "It is shown only where its input is, and what was decided before is replaced. 409 for a document, and while it waits to be scanned.")
    @APIResponseSchema(
            value = WaitingAttachment.class,
            responseCode = "201",
            responseDescription = "The attachment as it is now")
    @APIResponse(responseCode = "409", ref = "refused")
    @ResponseStatus(201)
    public RestResponse<WaitingAttachment> decideOnAttachment(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid AttachmentDecision decision) {
        var attachment = screening.decide(id, ifMatch, decision);
        return ETags.created(URI.create("/screening/inputs/" + attachment.inputId()), attachment, attachment.version());
    }
}
