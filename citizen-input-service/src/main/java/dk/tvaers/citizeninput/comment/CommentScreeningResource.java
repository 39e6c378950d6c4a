package dk.tvaers.citizeninput.comment;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What reviewers read and decide of comments. */
@Path("/screening/comments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MODERATOR)
@Tag(name = "Screening", description = "A person reads every input before it is shown")
class CommentScreeningResource {
    private final CommentScreening screening;

    CommentScreeningResource(CommentScreening screening) {
        this.screening = screening;
    }

    @GET
    @Operation(
            summary = "Comments that wait for a reviewer, oldest first",
            description = "Received ones unless state asks for held ones. Hints decide nothing.")
    public Page<CommentForScreening> listCommentsForScreening(
            @QueryParam("state") WaitingComments state, @BeanParam PageRequest page) {
        return screening.waiting(state, page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One comment, for its reviewer", description = "In any state. Who reads it is written down.")
    public RestResponse<CommentForScreening> getCommentForScreening(@PathParam("id") UUID id) {
        var comment = screening.read(id);
        return ETags.ok(comment, comment.version());
    }

    @POST
    @Path("{id}/decisions")
    @Operation(
            summary = "Decide whether a comment is shown",
            description =
                    "As for an input: showing it needs the attestation, and a technical check comes on top (409 when a "
                            + "personal number is left). What was decided before is replaced, and kept.")
    @APIResponseSchema(
            value = CommentForScreening.class,
            responseCode = "201",
            responseDescription = "The comment as it is now")
    @APIResponse(responseCode = "409", ref = "refused")
    @ResponseStatus(201)
    public RestResponse<CommentForScreening> screenComment(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid CommentDecision request) {
        var comment = screening.decide(id, ifMatch, request);
        return ETags.created(URI.create("/screening/comments/" + id), comment, comment.version());
    }
}
