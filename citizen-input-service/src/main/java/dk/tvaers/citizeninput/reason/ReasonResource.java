package dk.tvaers.citizeninput.reason;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reasons that reviewers choose from. */
@Path("/screening/reasons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Screening", description = "A person reads every input before it is shown")
class ReasonResource {
    private final Reasons reasons;

    ReasonResource(Reasons reasons) {
        this.reasons = reasons;
    }

    @GET
    @RolesAllowed({Roles.MODERATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "Why something is not shown: the reasons to choose from",
            description = "All on one page, by code, retired ones too.")
    public Page<ReasonView> listReasons() {
        return new Page<>(reasons.list(), null);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(
            summary = "Word a reason, a new one too",
            description =
                    "Holds at once, on receipts of earlier decisions as well; the last wording counts. With offered false "
                            + "nobody can choose it any more.")
    @APIResponseSchema(value = ReasonView.class, responseCode = "200", responseDescription = "The reason")
    @APIResponse(responseCode = "409", ref = "refused")
    public ReasonView wordReason(
            @PathParam("code") @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}") String code,
            @NotNull @Valid ReasonRequest request) {
        return reasons.word(code, request);
    }
}
