package dk.tvaers.citizeninput.answer;

import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One answer to many. */
@Path("/bulk-answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers", description = "What inputs led to")
class BulkAnswerResource {
    private final BulkAnswerService answers;

    BulkAnswerResource(BulkAnswerService answers) {
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Roles.STAFF, Roles.MODERATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "Answer up to 100 inputs with the same words",
            description =
                    "Each is answered or not by itself, under the rules of a single answer and in the version that was seen; the "
                            + "result says which, and why not. Repeating the request answers nobody twice.")
    @APIResponseSchema(value = BulkAnswerView.class, responseCode = "200", responseDescription = "Input by input")
    public BulkAnswerView answerInputs(@NotNull @Valid BulkAnswerRequest request) {
        return answers.answer(request);
    }
}
