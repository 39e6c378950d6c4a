package dk.tvaers.citizeninput.comment;

import dk.tvaers.web.limit.RateLimited;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What whoever wrote a comment does with its receipt code. The code stands in the body only. */
@Path("/comments")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Comments", description = "Points for and against an input, without replies")
class CommentReceiptResource {
    private final CommentService comments;

    CommentReceiptResource(CommentService comments) {
        this.comments = comments;
    }

    @POST
    @Path("status")
    @RateLimited("receipt")
    @Operation(summary = "What has become of my comment", description = "404 for a code that is not known.")
    @APIResponseSchema(value = CommentStatus.class, responseCode = "200", responseDescription = "The status")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public CommentStatus readCommentStatus(@NotNull @Valid CommentCode request) {
        return comments.status(request.receiptCode());
    }

    @POST
    @Path("withdrawal")
    @RateLimited("receipt")
    @Operation(
            summary = "Withdraw my comment",
            description = "Erases its words for good. 409 when that was done before.")
    @APIResponseSchema(value = CommentStatus.class, responseCode = "200", responseDescription = "The status")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public CommentStatus withdrawComment(@NotNull @Valid CommentCode request) {
        return comments.withdraw(request.receiptCode());
    }
}
