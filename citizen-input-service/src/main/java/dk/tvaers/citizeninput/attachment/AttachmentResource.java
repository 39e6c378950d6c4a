package dk.tvaers.citizeninput.attachment;

import dk.tvaers.web.idempotency.Idempotency;
import dk.tvaers.web.limit.RateLimited;
import dk.tvaers.web.privacy.MaskedNumbers;
import dk.tvaers.web.problem.LargeBody;
import dk.tvaers.web.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What a contributor does with attachments over HTTP. The receipt code stands in the body only. */
@Path("/receipts/attachments")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Attachments", description = "Pictures and documents that contributors add to their inputs")
@APIResponse(responseCode = "404", ref = "not-found")
@APIResponse(responseCode = "429", ref = "too-many-requests")
class AttachmentResource {
    private static final int LONGEST_DESCRIPTION = 300;

    private final AttachmentService attachments;
    private final Downloads downloads;
    private final MaskedNumbers masked;

    AttachmentResource(AttachmentService attachments, Downloads downloads, MaskedNumbers masked) {
        this.attachments = attachments;
        this.downloads = downloads;
        this.masked = masked;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @LargeBody
    @RateLimited("attachment")
    @Operation(
            summary = "Add a picture or a document to my input",
            description =
                    "A form as browsers send it: receiptCode, file and, if wanted, description (what the picture shows, up to 300 characters, for those who cannot see it). "
                            + "JPEG, PNG, WebP or PDF, told by the bytes alone; up to 10 MB, 50 megapixels and 5 for each input. Of a picture only the picture is kept and how it is turned: no place, "
                            + "time or camera, and not what the file was called. A PDF that is encrypted, runs something or carries files is refused; PDFs are for those who work with the input and never "
                            + "shown to everybody. A picture is shown with the input once a reviewer has looked at it. 409 when the input was withdrawn or has 5, or where files are not taken.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "Kept")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "413", ref = "too-large")
    @ResponseStatus(201)
    public RestResponse<AttachmentView> attachFile(
            @HeaderParam(Idempotency.HEADER)
                    @Parameter(required = true, description = "16 to 128 visible characters, new for each file")
                    String key,
            @RestForm @NotBlank @Size(max = 100) String receiptCode,
            @RestForm String description,
            @RestForm @NotNull FileUpload file) {
        return attachments
                .add(key, receiptCode, file.uploadedFile(), described(description))
                .toResponse();
    }

    private String described(String description) {
        var words = description == null || description.isBlank() ? null : masked.mask(description.strip());
        if (words != null && words.length() > LONGEST_DESCRIPTION) {
            throw Problems.invalid("/description", "attachment-description-too-long", LONGEST_DESCRIPTION);
        }
        return words;
    }

    @POST
    @Path("removal")
    @RateLimited("receipt")
    @Operation(
            summary = "Remove an attachment of my input",
            description = "Its bytes are deleted. 409 when the input was withdrawn, because it has none left.")
    @APIResponse(responseCode = "200", description = "Those that are left")
    @APIResponse(responseCode = "409", ref = "refused")
    public List<AttachmentView> removeAttachment(@NotNull @Valid AttachmentRequest request) {
        return attachments.remove(request.receiptCode(), request.attachmentId());
    }

    @POST
    @Path("content")
    @RateLimited("receipt")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "An attachment of my input as it is kept",
            description = "409 while it waits to be scanned for malicious content, or when that was found.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<StreamingOutput> readAttachment(@NotNull @Valid AttachmentRequest request) {
        return downloads.toOne(null, attachments.content(request.receiptCode(), request.attachmentId()));
    }
}
