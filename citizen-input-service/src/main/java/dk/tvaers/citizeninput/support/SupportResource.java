package dk.tvaers.citizeninput.support;

import dk.tvaers.web.limit.RateLimited;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** "Me too" over HTTP. */
@Path("/inputs/{id}/supports")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Support", description = "How many stand behind an input")
class SupportResource {
    private final SupportService supports;

    SupportResource(SupportService supports) {
        this.supports = supports;
    }

    @POST
    @RateLimited("support")
    @Operation(
            summary = "Me too",
            description =
                    "Once per person: by the login, or by the receipt code of an input of one's own. Repeating it changes "
                            + "nothing. 409 for one's own input, 404 for a code that is not known.")
    @APIResponseSchema(value = SupportView.class, responseCode = "200", responseDescription = "The count")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public SupportView supportInput(@PathParam("id") UUID id, @NotNull @Valid SupportRequest request) {
        return supports.add(id, request);
    }

    @POST
    @Path("withdrawal")
    @RateLimited("support")
    @Operation(summary = "No longer me", description = "Takes the support back; without any it changes nothing.")
    @APIResponseSchema(value = SupportView.class, responseCode = "200", responseDescription = "The count")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "429", ref = "too-many-requests")
    public SupportView withdrawSupport(@PathParam("id") UUID id, @NotNull @Valid SupportRequest request) {
        return supports.remove(id, request);
    }

    @GET
    @Operation(summary = "How many support a published input")
    public SupportView getSupport(@PathParam("id") UUID id) {
        return supports.count(id);
    }
}
