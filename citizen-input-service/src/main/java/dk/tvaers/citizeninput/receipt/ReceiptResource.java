package dk.tvaers.citizeninput.receipt;

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

/** Receipts over HTTP. The code stands in the body only, and a code that is not known answers 404. */
@Path("/receipts")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Receipts", description = "What a contributor does with the receipt code, without an account")
@APIResponse(responseCode = "404", ref = "not-found")
@APIResponse(responseCode = "429", ref = "too-many-requests")
class ReceiptResource {
    private final ReceiptService receipts;

    ReceiptResource(ReceiptService receipts) {
        this.receipts = receipts;
    }

    @POST
    @Path("status")
    @RateLimited("receipt")
    @Operation(
            summary = "What has become of my input",
            description = "With a timeline in the caller's language. Small letters and any separators will do.")
    @APIResponseSchema(value = StatusView.class, responseCode = "200", responseDescription = "The status")
    public StatusView readStatus(@NotNull @Valid ReceiptRequest request) {
        return receipts.status(request.receiptCode());
    }

    @POST
    @Path("confirmation")
    @RateLimited("receipt")
    @Operation(summary = "I agree with the answer", description = "409 when there is no answer to reply to.")
    @APIResponseSchema(value = StatusView.class, responseCode = "200", responseDescription = "The status")
    @APIResponse(responseCode = "409", ref = "refused")
    public StatusView confirmOutcome(@NotNull @Valid ReceiptRequest request) {
        return receipts.confirm(request.receiptCode());
    }

    @POST
    @Path("reopening")
    @RateLimited("receipt")
    @Operation(
            summary = "I do not agree with the answer",
            description = "The input can be answered again. 409 when there is no answer to reply to.")
    @APIResponseSchema(value = StatusView.class, responseCode = "200", responseDescription = "The status")
    @APIResponse(responseCode = "409", ref = "refused")
    public StatusView reopenInput(@NotNull @Valid ReopeningRequest request) {
        return receipts.reopen(request.receiptCode(), request.reason());
    }

    @POST
    @Path("consents")
    @RateLimited("receipt")
    @Operation(
            summary = "Change what may be done with my input",
            description =
                    "Holds at once and everywhere. Without PUBLISH it is shown to nobody, with it again what a reviewer "
                            + "let through, after a technical check (409 when that finds a personal number). Without CONTACT the contact data is "
                            + "erased for good. 409 when the input was withdrawn.")
    @APIResponseSchema(value = StatusView.class, responseCode = "200", responseDescription = "The status")
    @APIResponse(responseCode = "409", ref = "refused")
    public StatusView changeConsents(@NotNull @Valid ConsentsRequest request) {
        return receipts.allow(request.receiptCode(), request.consents());
    }

    @POST
    @Path("supplement")
    @RateLimited("receipt")
    @Operation(
            summary = "Add to my input",
            description =
                    "At any time, also after an answer. Personal numbers are masked, and somebody reads it before it is shown "
                            + "beside the input. 409 when the input was withdrawn or has 20 supplements.")
    @APIResponseSchema(value = StatusView.class, responseCode = "200", responseDescription = "The status")
    @APIResponse(responseCode = "409", ref = "refused")
    public StatusView supplementInput(@NotNull @Valid SupplementRequest request) {
        return receipts.add(request);
    }

    @POST
    @Path("correction")
    @RateLimited("receipt")
    @Operation(
            summary = "Correct my input",
            description =
                    "The new words take the place of the old ones, which only moderators can read from then on. An input that was shown "
                            + "is shown to nobody until somebody has read it anew. 409 when it was answered (reopen it first), withdrawn or "
                            + "corrected 20 times.")
    @APIResponseSchema(value = StatusView.class, responseCode = "200", responseDescription = "The status")
    @APIResponse(responseCode = "409", ref = "refused")
    public StatusView correctInput(@NotNull @Valid CorrectionRequest request) {
        return receipts.correct(request);
    }

    @POST
    @Path("copy")
    @RateLimited("receipt")
    @Operation(
            summary = "Everything that is kept of my input",
            description = "Also the contact data, what it said before it was corrected, and all answers.")
    @APIResponseSchema(value = CopyView.class, responseCode = "200", responseDescription = "The copy")
    public CopyView copyInput(@NotNull @Valid ReceiptRequest request) {
        return receipts.copy(request.receiptCode());
    }

    @POST
    @Path("withdrawal")
    @RateLimited("receipt")
    @Operation(
            summary = "Withdraw my input",
            description =
                    "Erases its words, earlier ones and supplements too, the contact data and the words of its answers, for good. That there was an "
                            + "input stays in the counts. 409 when it was withdrawn before.")
    @APIResponseSchema(value = StatusView.class, responseCode = "200", responseDescription = "The status")
    @APIResponse(responseCode = "409", ref = "refused")
    public StatusView withdrawInput(@NotNull @Valid ReceiptRequest request) {
        return receipts.withdraw(request.receiptCode());
    }
}
