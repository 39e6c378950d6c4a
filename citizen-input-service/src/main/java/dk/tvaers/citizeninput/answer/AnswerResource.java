package dk.tvaers.citizeninput.answer;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Answers over HTTP. */
@Path("/inputs/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers", description = "What inputs led to")
class AnswerResource {
    private final AnswerService answers;

    AnswerResource(AnswerService answers) {
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Roles.STAFF, Roles.MODERATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "Answer an input",
            description =
                    "By a moderator, the secretariat, or the network lead or consultant of one of the input's "
                            + "networks. Only an input that was screened and let through is answered, and once, unless its "
                            + "contributor reopens it; otherwise 409. A technical check comes first: a personal number answers 409.")
    @APIResponseSchema(
            value = AnswerView.class,
            responseCode = "201",
            responseDescription = "The answer; the entity tag is that of the input")
    @APIResponse(responseCode = "409", ref = "refused")
    @ResponseStatus(201)
    public RestResponse<AnswerView> answerInput(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid AnswerRequest request) {
        var given = answers.answer(id, ifMatch, request);
        return ETags.created(URI.create("/inputs/" + id), given.answer(), given.version());
    }
}
