package dk.tvaers.citizeninput.claim;

import dk.tvaers.citizeninput.receipt.ReceiptRequest;
import dk.tvaers.citizeninput.receipt.StatusView;
import dk.tvaers.web.limit.RateLimited;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody who logs in has sent; any login will do, a citizen's too. */
@Path("/me/inputs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "My inputs", description = "Inputs that somebody keeps with a login")
class MyInputResource {
    private final ClaimService claims;

    MyInputResource(ClaimService claims) {
        this.claims = claims;
    }

    @POST
    @RateLimited("receipt")
    @Operation(
            summary = "Keep an input with my login",
            description =
                    "By whoever holds its receipt code, which stays valid. 409 when somebody else keeps it or it was withdrawn.")
    @APIResponseSchema(value = StatusView.class, responseCode = "200", responseDescription = "The status")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public StatusView claimInput(@NotNull @Valid ReceiptRequest request) {
        return claims.claim(request.receiptCode());
    }

    @GET
    @Operation(summary = "My inputs, the last one I claimed first")
    public Page<MyInputView> listMyInputs(@BeanParam PageRequest page) {
        return claims.mine(page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What has become of one of my inputs")
    public StatusView readMyInput(@PathParam("id") UUID id) {
        return claims.mine(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "No longer keep an input with my login",
            description = "The input stays; its receipt code still opens it.")
    @APIResponse(responseCode = "204", description = "Released")
    public void releaseInput(@PathParam("id") UUID id) {
        claims.release(id);
    }
}
