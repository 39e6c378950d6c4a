package dk.tvaers.citizeninput.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Pictures of inputs, for everybody. */
@Path("/inputs/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Attachments")
class PublicAttachmentResource {
    private final PublicAttachments attachments;
    private final Downloads downloads;

    PublicAttachmentResource(PublicAttachments attachments, Downloads downloads) {
        this.attachments = attachments;
        this.downloads = downloads;
    }

    @GET
    @Operation(
            summary = "The pictures of a published input",
            description =
                    "Only those that a reviewer let through, oldest first, at most 5, with what they show in words.")
    public List<PublicAttachment> listAttachments(@PathParam("id") UUID id) {
        return attachments.of(id);
    }

    @GET
    @Path("{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "A picture of a published input",
            description = "May be kept by caches as long as the public lists.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public RestResponse<StreamingOutput> getAttachment(
            @PathParam("id") UUID id,
            @PathParam("attachmentId") UUID attachmentId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return downloads.toEverybody(ifNoneMatch, attachments.content(id, attachmentId));
    }
}
