package dk.tvaers.citizeninput.call;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.PermitAll;
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

/** Calls over HTTP. */
@Path("/calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calls", description = "What citizens are asked")
class CallResource {
    private final CallService calls;

    CallResource(CallService calls) {
        this.calls = calls;
    }

    @POST
    @RolesAllowed({Roles.STAFF, Roles.MODERATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "Make a call for input",
            description =
                    "By a moderator, the secretariat, or the network lead or consultant of the network that asks. "
                            + "A network or theme that is not known answers 422.")
    @APIResponseSchema(value = CallView.class, responseCode = "201", responseDescription = "The call")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    @ResponseStatus(201)
    public RestResponse<CallView> createCall(@NotNull @Valid CallRequest request) {
        var call = calls.create(request);
        return ETags.created(URI.create("/calls/" + call.view().id()), call.view(), call.tag());
    }

    @GET
    @PermitAll
    @Operation(summary = "Calls, newest first", description = "Planned, open and closed ones; state narrows it down.")
    public Page<CallView> listCalls(
            @QueryParam("networkId") UUID networkId,
            @QueryParam("state") CallState state,
            @BeanParam PageRequest page) {
        return calls.list(networkId, state, page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "One call")
    @APIResponseSchema(value = CallView.class, responseCode = "200", responseDescription = "The call")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public RestResponse<CallView> getCall(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var call = calls.get(id);
        return ETags.okUnlessUnchanged(ifNoneMatch, call.tag(), call::view);
    }

    @POST
    @Path("{id}/closing")
    @RolesAllowed({Roles.STAFF, Roles.MODERATOR, Roles.SECRETARIAT})
    @Operation(
            summary = "Close a call before its date",
            description = "By those who may make it. A call that is closed already answers 409.")
    @APIResponseSchema(value = CallView.class, responseCode = "200", responseDescription = "The closed call")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<CallView> closeCall(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch) {
        var call = calls.close(id, ifMatch);
        return ETags.ok(call.view(), call.tag());
    }
}
