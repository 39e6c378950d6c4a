package dk.tvaers.citizeninput.comment;

import dk.tvaers.web.idempotency.Idempotency;
import dk.tvaers.web.limit.RateLimited;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Comments over HTTP, for everybody. */
@Path("/inputs/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Comments", description = "Points for and against an input, without replies")
class CommentResource {
    private final CommentService comments;

    CommentResource(CommentService comments) {
        this.comments = comments;
    }

    @POST
    @RateLimited("input")
    @Operation(
            summary = "Comment on a published input",
            description =
                    "Anyone may, to be shown once a reviewer has read it. Personal numbers are masked before anything is "
                            + "stored. The receipt code in the answer follows or withdraws the comment; it is shown only here.")
    @APIResponseSchema(value = CommentReceipt.class, responseCode = "201", responseDescription = "Received")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    @ResponseStatus(201)
    public RestResponse<CommentReceipt> commentOnInput(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER)
                    @Parameter(required = true, description = "16 to 128 visible characters, new for each comment")
                    String key,
            @NotNull @Valid CommentRequest request) {
        return comments.submit(key, id, request).toResponse();
    }

    @GET
    @Operation(summary = "Published comments on an input, newest first", description = "stance narrows it down.")
    public Page<PublicComment> listComments(
            @PathParam("id") UUID id, @QueryParam("stance") Stance stance, @BeanParam PageRequest page) {
        return comments.published(id, stance, page);
    }
}
